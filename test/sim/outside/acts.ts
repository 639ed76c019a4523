/** A port as a model: what its system does at once, with no network in between. */
export type Acts<P extends Record<keyof P, (...asked: never[]) => Promise<unknown>>> = {
  readonly [N in keyof P]: (...asked: Parameters<P[N]>) => Awaited<ReturnType<P[N]>>;
};
