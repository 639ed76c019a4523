import type { Server } from 'node:http';

/** In-flight requests get this long to end before their connections are cut. */
const DRAIN_MS = 10_000;
/** How often connections that have become idle meanwhile are closed. */
const LOOK_MS = 50;

/**
 * Takes no new connection, lets what runs come to its end, cuts what does not. What still comes
 * over a connection that a proxy kept open is answered, and told that it was the last.
 */
export function drain(server: Server, limitMs = DRAIN_MS): Promise<void> {
  server.prependListener('request', (_req, res) => res.setHeader('Connection', 'close'));
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), limitMs);
    const look = setInterval(() => server.closeIdleConnections(), LOOK_MS);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(look);
      resolve();
    });
    server.closeIdleConnections();
  });
}
