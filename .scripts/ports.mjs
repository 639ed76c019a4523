/** Ports on loopback. */
import { createServer } from 'node:net';

/** A port that nobody listens on right now. */
export async function freePort() {
  const server = await listening(0, '127.0.0.1');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Whether this port can be listened on: by nobody taken, on no address. */
export async function isPortFree(port) {
  for (const host of ['127.0.0.1', '0.0.0.0']) {
    try {
      const server = await listening(port, host);
      await new Promise((resolve) => server.close(resolve));
    } catch {
      return false;
    }
  }
  return true;
}

function listening(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });
}
