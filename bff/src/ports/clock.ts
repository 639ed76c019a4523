/** The only source of time. With the sandbox, QA can set its day; in production it is the machine's. */
export interface Clock {
  /** Milliseconds since the epoch of the day that is played. */
  now(): number;
}
