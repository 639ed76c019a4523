import { randomUUID } from 'node:crypto';
import { type EndpointName, endpointOf, type ResponseOf } from '@gongji/shared/contracts';
import { demoSignIn } from './acts/demo-sign-in';
import type { Player, Sent, Stage } from './stage';

const TIMEOUT_MS = 10_000;

type Loose = Readonly<
  Partial<Record<'params' | 'query' | 'body', Readonly<Record<string, unknown>>>>
>;

interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

interface ProductStage extends Stage {
  /** A clean start: everybody is signed out, nothing was ever done. */
  forgetEverything(): Promise<void>;
}

/** Everything that a story does, done over HTTP at the product that listens there. */
export function productStage(productUrl: string): ProductStage {
  const send = (request: Request) => exchange(productUrl, request);
  const qa = async (method: string, path: string, body: unknown) => {
    const { status } = await send({ method, path: `/qa/${path}`, body });
    if (status !== 200) throw new Error(`the QA door answered ${status} to ${path}`);
  };
  const signedIn = new Map<string, Promise<Player>>();
  return {
    forgetEverything: () => qa('POST', 'reset', {}),
    as(demoId) {
      const found = signedIn.get(demoId) ?? signIn(send, demoId);
      signedIn.set(demoId, found);
      return found;
    },
    play: (settings) => qa('PUT', 'settings', settings),
    doOutside: (act) => qa('POST', 'acts', act),
    differ: (difference) => qa('POST', 'differences', difference),
    reconcile: (day) => qa('POST', 'reconciliations', { day }),
  };
}

type Send = (request: Request) => Promise<Answer>;

async function signIn(send: Send, credential: string): Promise<Player> {
  const { token, me } = await playerWith(send, null, '').ok('signIn', {
    body: demoSignIn(credential),
  });
  return playerWith(send, token, me.personId);
}

function playerWith(send: Send, token: string | null, personId: string): Player {
  const ask = (name: EndpointName, sent: Loose) => send(requestOf(name, sent, token));
  return {
    personId,
    async ok<N extends EndpointName>(name: N, sent: Sent<N>) {
      const { status, body } = await ask(name, sent as Loose);
      if (status !== 200) throw new Error(`${name} answered ${status}: ${JSON.stringify(body)}`);
      return endpointOf(name).response.parse(body) as ResponseOf<N>;
    },
    async refused(name, sent) {
      const { status, body } = await ask(name, sent as Loose);
      if (status === 200) throw new Error(`${name} was not refused`);
      return body;
    },
  };
}

function requestOf(name: EndpointName, sent: Loose, token: string | null): Request {
  const { method, path, command } = endpointOf(name);
  const filled = path.replace(/:(\w+)/g, (_all, key: string) => String(sent.params?.[key]));
  const asked = new URLSearchParams(sent.query as Record<string, string> | undefined).toString();
  return {
    method,
    path: `/api${filled}${asked && `?${asked}`}`,
    headers: {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(command ? { 'Idempotency-Key': randomUUID() } : {}),
    },
    ...(method === 'GET' ? {} : { body: sent.body ?? {} }),
  };
}

async function exchange(productUrl: string, request: Request): Promise<Answer> {
  const { method, path, headers, body } = request;
  const answer = await fetch(new URL(path, productUrl), {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: await answer.json() };
}
