export interface FileAsked {
  /** Whole address. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly name: string;
  /** The same file by the app's own way of asking, for who can hold one in memory. */
  readonly load: () => Promise<Blob>;
}

/** Hands a file over; call it in a tap of its own. True where the person did not turn back. */
export type HandFile = () => Promise<boolean>;
