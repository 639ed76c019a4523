import type { Server } from 'node:http';

/** In-flight requests get this long to end before their connections are cut. */
const DRAIN_MS = 10_000;

/** Takes no new connection, lets what runs come to its end, cuts what does not. */
export function drain(server: Server, limitMs = DRAIN_MS): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), limitMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
