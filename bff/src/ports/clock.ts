/** The only source of time: the machine's, or with the sandbox at a day that QA can set. */
export interface Clock {
  /** Milliseconds since the epoch of the day that is played. */
  now(): number;
}
