/** What stands on a receipt, in words. */
export interface ReceiptPaper {
  readonly title: string;
  readonly about: string;
  readonly amount: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly foot: string;
}

/** `printing` is the browser's; denied: no right to the album; cannot: this phone draws none. */
export type Kept = 'printing' | 'saved' | 'denied' | 'cannot';
