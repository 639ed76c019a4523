import type { Server } from 'node:http';
import type { Express } from 'express';

export interface Listening {
  /** http://host:port, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** What is in flight may end; idle connections, and those a fault keeps silent, are cut. */
const GRACE_MS = 2_000;

function closeServer(server: Server): Promise<void> {
  // Whoever listened may have closed already; closing twice is no error.
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close((error) => {
      clearTimeout(cut);
      if (error) reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('listens on no port');
  return `http://${host}:${address.port}`;
}

/** Listens on a port (0: any free one); rejects where the port is taken. */
export function listen(app: Express, port: number, host: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    // Express hands a failed listen to this same callback.
    const server = app.listen(port, host, (error) => {
      if (error) reject(error);
      else resolve({ url: urlOf(server, host), close: () => closeServer(server) });
    });
  });
}
