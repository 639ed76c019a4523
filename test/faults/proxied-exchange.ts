import type { Socket } from 'node:net';
import type { Fault } from './fault-kinds';

/** One request and its answer, as they pass. */
export interface Exchange {
  /** The answer has begun: what the client sends now belongs to the next exchange. */
  readonly answered: boolean;
  /** Nothing passes any more, and neither side is told that the other has gone. */
  readonly silent: boolean;
  request(bytes: Buffer): void;
  reply(bytes: Buffer): void;
}

export interface Ends {
  readonly client: Socket;
  readonly upstream: Socket;
  /** A second connection to the same target. */
  readonly twin: () => Socket;
  readonly delayMs: number;
}

const INTERNAL_ERROR =
  'HTTP/1.1 500 Internal Server Error\r\ncontent-length: 0\r\nconnection: close\r\n\r\n';
const END_OF_HEAD = Buffer.from('\r\n\r\n');
/** Long enough for a second copy to be dealt with; its answer is for nobody. */
const TWIN_MS = 10_000;

type Twist = (ends: Ends) => Partial<Pick<Exchange, 'request' | 'reply' | 'silent'>>;

const drop = () => {};

const TWISTS: Readonly<Record<Exclude<Fault, 'refuse'>, Twist>> = {
  'lost-request': () => ({ request: drop, reply: drop, silent: true }),
  'lost-reply': () => ({ reply: drop, silent: true }),
  'reset-mid-reply': ({ client, upstream }) => ({
    reply: once((bytes) => {
      client.write(half(bytes), () => client.resetAndDestroy());
      upstream.resetAndDestroy();
    }),
  }),
  'half-reply': ({ client }) => ({ reply: once((bytes) => void client.end(half(bytes))) }),
  delay: ({ client, delayMs }) => ({
    reply: (bytes) =>
      void setTimeout(() => client.writable && client.write(bytes), delayMs).unref(),
  }),
  duplicate: ({ upstream, twin }) => {
    const second = twin();
    second.on('data', drop).setTimeout(TWIN_MS, () => second.destroy());
    const request = (bytes: Buffer) => {
      upstream.write(bytes);
      second.write(bytes);
    };
    return { request };
  },
  'error-500': ({ client }) => ({ request: once(() => void client.end(INTERNAL_ERROR)) }),
  'garbled-reply': ({ client }) => ({ reply: (bytes) => void client.write(garbled(bytes)) }),
};

/** An exchange that passes as it is, or suffers one fault. */
export function openExchange(ends: Ends, fault: Fault | null): Exchange {
  const twist = fault === null || fault === 'refuse' ? {} : TWISTS[fault](ends);
  const { request = (bytes) => void ends.upstream.write(bytes) } = twist;
  const { reply = (bytes) => void ends.client.write(bytes), silent = false } = twist;
  let answered = false;
  return {
    get answered() {
      // Whoever is left without an answer has no next question on this connection either.
      return answered && !silent;
    },
    silent,
    request,
    reply(bytes) {
      answered = true;
      reply(bytes);
    },
  };
}

function once(act: (bytes: Buffer) => void): (bytes: Buffer) => void {
  let done = false;
  return (bytes) => {
    if (done) return;
    done = true;
    act(bytes);
  };
}

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

/** The body of an HTTP answer, as long as before and without a meaning. */
function garbled(bytes: Buffer): Buffer {
  const head = bytes.indexOf(END_OF_HEAD);
  const from = head < 0 ? 0 : head + END_OF_HEAD.length;
  return Buffer.concat([bytes.subarray(0, from), Buffer.alloc(bytes.length - from, '#')]);
}
