import { randomUUID } from 'node:crypto';
import type { Player, Sent } from '@gongji/bff/sandbox/scenarios/stage';
import {
  type EndpointName,
  endpointOf,
  type Problem,
  type ResponseOf,
} from '@gongji/shared/contracts';
import axios, { type AxiosInstance } from 'axios';
import { NUMBERS } from './personal-traces';

export interface SendOptions {
  readonly quote?: boolean;
  /** Null sends none; left out, a command gets a new one. */
  readonly requestId?: string | null;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The body to the byte. */
  readonly text: string;
}

export type { Sent };

/** One person at the API, speaking the endpoint table. */
export interface PersonClient extends Player {
  readonly token: string;
  /** The bare answer, whatever its status. */
  send<N extends EndpointName>(name: N, sent: Sent<N>, options?: SendOptions): Promise<Answer>;
  /** The parsed answer; fails the test with the problem where it is none. */
  ok<N extends EndpointName>(name: N, sent: Sent<N>, options?: SendOptions): Promise<ResponseOf<N>>;
  /** The problem; fails the test where there is none. */
  refused<N extends EndpointName>(name: N, sent: Sent<N>, options?: SendOptions): Promise<Problem>;
}

/** A client for whoever holds the token; an empty one is a client of nobody. */
export function personClient(url: string, token: string, personId: string): PersonClient {
  const http = axios.create({
    baseURL: `${url}/api`,
    headers: token ? { Authorization: `Bearer ${token}` } : {},
    proxy: false,
    validateStatus: () => true,
    transformResponse: (text: string) => text,
  });
  const send: PersonClient['send'] = (name, sent, options = {}) =>
    sendTo(http, name, sent as Partial<Loose>, options);
  return {
    personId,
    token,
    send,
    async ok(name, sent, options) {
      const answer = await send(name, sent, options);
      if (answer.status === 200) return JSON.parse(answer.text);
      throw new Error(`${name} answered ${answer.status}: ${answer.text.slice(0, 2000)}`);
    },
    async refused(name, sent, options) {
      const answer = await send(name, sent, options);
      if (answer.status >= 400) return JSON.parse(answer.text) as Problem;
      throw new Error(`${name} was not refused: ${answer.text.slice(0, 500)}`);
    },
  };
}

/** The one answer in which somebody's own number is shown to them; its suite says whose. */
const OWN_NUMBER: EndpointName = 'copyMyData';

/** No other answer of the product shows a whole ID number or telephone: every test looks. */
function withoutNumbers(name: EndpointName, text: string): string {
  const shown = name === OWN_NUMBER ? null : NUMBERS.exec(text);
  if (shown) throw new Error(`${name} shows the number ${shown[1]}`);
  return text;
}

type Loose = Record<'params' | 'query' | 'body', Record<string, unknown>>;

async function sendTo(
  http: AxiosInstance,
  name: EndpointName,
  sent: Partial<Loose>,
  { quote = false, requestId }: SendOptions,
): Promise<Answer> {
  const row = endpointOf(name);
  const id = requestId === undefined && row.command && !quote ? randomUUID() : requestId;
  const answer = await http.request<string>({
    method: row.method,
    url: row.path.replace(/:(\w+)/g, (_all, key: string) => String(sent.params?.[key])),
    params: { ...sent.query, ...(quote ? { quote: 'true' } : {}) },
    headers: id ? { 'Idempotency-Key': id } : {},
    data: row.method === 'GET' ? undefined : (sent.body ?? {}),
  });
  return {
    status: answer.status,
    headers: answer.headers,
    text: withoutNumbers(name, answer.data),
  };
}
