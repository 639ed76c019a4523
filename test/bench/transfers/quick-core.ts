import { createServer } from 'node:http';
import { personOf } from './quick-person';

/**
 * A core that answers at once and keeps nothing, as a program: what is measured is our path to it
 * and from it, and not how fast the outside is played. Its port comes in PORT.
 */
createServer((req, res) => {
  const chunks: Buffer[] = [];
  req.on('data', (chunk: Buffer) => chunks.push(chunk));
  req.on('end', () => {
    const read = req.method === 'POST' && req.url === '/core/people/read';
    const body = read ? personOf(JSON.parse(Buffer.concat(chunks).toString('utf8'))) : { ok: true };
    res.setHeader('Content-Type', 'application/json').end(JSON.stringify(body));
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
