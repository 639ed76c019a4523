/**
 * Loaded into a real BFF by `--import`, for tests alone: ends the process by SIGKILL at the point
 * that DIE_AT names. It listens at the driver of PostgreSQL and at Node's HTTP: the product's own
 * code is the one that ships.
 *
 * DIE_AT: {on: "query" | "request" | "reply", moment: "before" | "after", match: a pattern}. A
 * query is told by its text; a commit, by `commit of` and the texts of its transaction, one after
 * the other; a request to an outside system and a reply to a client, by method and path.
 */
import http from 'node:http';
import { createRequire } from 'node:module';

const point = JSON.parse(process.env.DIE_AT ?? 'null');
const pattern = new RegExp(point?.match ?? '$^', 's');

function dieAt(on, moment, told) {
  if (point?.on !== on || point.moment !== moment || !pattern.test(told)) return;
  process.kill(process.pid, 'SIGKILL');
  // The signal comes at the next turn of the kernel: nothing may be done until then.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
}

const { Client } = createRequire(process.argv[1])('pg');
const { query } = Client.prototype;
const texts = new WeakMap();

/** What a query is told as; remembers the texts of a transaction until it ends. */
function toldOf(client, asked) {
  const text = typeof asked === 'string' ? asked : (asked?.text ?? '');
  const before = texts.get(client) ?? [];
  texts.set(client, /^(begin|commit|rollback)$/.test(text) ? [] : [...before.slice(-100), text]);
  return text === 'commit' ? `commit of ${before.join('; ')}` : text;
}

Client.prototype.query = function queryAndDie(asked, ...rest) {
  const told = toldOf(this, asked);
  dieAt('query', 'before', told);
  const answer = query.call(this, asked, ...rest);
  if (typeof answer?.then !== 'function') return answer;
  return answer.then((result) => {
    dieAt('query', 'after', told);
    return result;
  });
};

const { request } = http;

http.request = function requestAndDie(options, ...rest) {
  const told = `${options?.method} ${options?.path}`;
  dieAt('request', 'before', told);
  const sent = request.call(this, options, ...rest);
  // First of all listeners: nobody else hears the answer.
  sent.prependListener('response', () => dieAt('request', 'after', told));
  return sent;
};

const { end } = http.ServerResponse.prototype;

http.ServerResponse.prototype.end = function endOrDie(...given) {
  const told = `${this.req?.method} ${this.req?.originalUrl ?? this.req?.url}`;
  dieAt('reply', 'before', told);
  return end.apply(this, given);
};
