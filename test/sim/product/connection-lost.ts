/** What the driver says of a connection that broke; only the simulation throws this one. */
export class ConnectionLost extends Error {
  constructor() {
    super('Connection terminated unexpectedly');
  }
}
