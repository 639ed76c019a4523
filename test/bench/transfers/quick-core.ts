import { createServer } from 'node:http';
import { personOf } from './quick-person';

/**
 * A core that answers at once and keeps nothing, as a program: what is measured is our path to it
 * and from it, and not how fast the outside is played. Between `/silent` and `/speaking` it takes
 * every question and answers none. Its port comes in PORT.
 */
let silent = false;
createServer((req, res) => {
  const chunks: Buffer[] = [];
  req.on('data', (chunk: Buffer) => chunks.push(chunk));
  req.on('end', () => {
    if (req.url === '/silent' || req.url === '/speaking') silent = req.url === '/silent';
    else if (silent) return;
    const read = req.method === 'POST' && req.url === '/core/people/read';
    const body = read ? personOf(JSON.parse(Buffer.concat(chunks).toString('utf8'))) : { ok: true };
    res.setHeader('Content-Type', 'application/json').end(JSON.stringify(body));
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
