/** An outside system says no: an HTTP status and its own code. Anything else thrown is a bug. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 404 | 409,
    readonly code: string,
  ) {
    super(code);
  }
}
