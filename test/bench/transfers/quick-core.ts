import { createServer } from 'node:http';
import { createAdmission } from '@gongji/bff/channel/admit';
import { readChannelsFile } from '@gongji/bff/channel/read-channels-file';
import { sealMessage } from '@gongji/bff/channel/seal';
import { personOf } from './quick-person';

/**
 * A core that answers at once, signed and encrypted, and keeps nothing, as a program: what is
 * measured is our path to it and from it, and not how fast the outside is played. Between
 * `/silent` and `/speaking` it takes every question and answers none. Its port comes in PORT.
 */
const admit = createAdmission(readChannelsFile(process.env.CHANNELS_FILE ?? ''), Date.now());
let silent = false;
createServer((req, res) => {
  const chunks: Buffer[] = [];
  req.on('data', (chunk: Buffer) => chunks.push(chunk));
  req.on('end', () => {
    if (req.url === '/silent' || req.url === '/speaking') silent = req.url === '/silent';
    else if (silent) return;
    const asked = Buffer.concat(chunks).toString('utf8');
    const body = req.url === '/core/people/read' ? personRead(asked, req.url) : { ok: true };
    res.setHeader('Content-Type', 'application/json').end(JSON.stringify(body));
  });
}).listen(Number(process.env.PORT), '127.0.0.1');

function personRead(asked: string, path: string): object {
  const admitted = admit(JSON.parse(asked), path, Date.now());
  if (admitted.kind === 'not-taken') throw new Error(admitted.why);
  const { channel, message } = admitted;
  const { operation, nonce } = message;
  const body = personOf(message.body as Parameters<typeof personOf>[0]);
  const said = { operation, body, answers: { nonce, status: 200 } };
  return sealMessage(channel, said, Date.now()).envelope;
}
