import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';

/** In-flight requests get this long to end before their connections are cut. */
const DRAIN_MS = 10_000;
/**
 * So long an idle connection stays open: a proxy may be sending over it at this moment, and what it
 * sent would get no answer. One in use is given up by its next answer, so what is idle then is not.
 */
const KEPT_MS = 1_000;
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
    let look: NodeJS.Timeout | undefined;
    const kept = setTimeout(() => {
      look = setInterval(() => server.closeIdleConnections(), LOOK_MS);
    }, KEPT_MS);
    // Not the HTTP server's own way, which closes idle connections at once.
    NetServer.prototype.close.call(server, () => {
      for (const timer of [cut, kept, look]) clearTimeout(timer);
      resolve();
    });
  });
}
