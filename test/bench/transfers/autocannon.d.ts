/** What we use of it: the package ships no types. */
declare module 'autocannon' {
  interface Sent {
    method: string;
    path: string;
    headers: Record<string, string>;
    body?: string;
  }
  interface Options {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly requests: readonly { readonly setupRequest: (request: Sent) => Sent }[];
  }
  interface Result {
    readonly errors: number;
    readonly timeouts: number;
    readonly non2xx: number;
    readonly '2xx': number;
    readonly duration: number;
    readonly statusCodeStats: Readonly<Record<string, unknown>>;
    /** Milliseconds by percentile. */
    readonly latency: Readonly<Record<'p50' | 'p99', number>>;
  }
  function autocannon(options: Options): Promise<Result>;
  export default autocannon;
}
