import { randomBytes } from 'node:crypto';
import type { Channel } from './channel';
import type { Envelope, Field } from './fields';
import { sm3 } from './sm3';
import { sm4Encrypt } from './sm4';
import { writeTimestamp } from './timestamp';

/** What is to be said, to whom the operation belongs. */
export interface Said {
  /** Method and path, `POST /core/debits`. */
  readonly operation: string;
  /** Anything JSON can hold; undefined says nothing. */
  readonly body?: unknown;
  /** Of an answer. */
  readonly answers?: { readonly nonce: string; readonly status: number };
}

export interface Sealed {
  readonly envelope: Envelope;
  readonly nonce: string;
}

export const SIGN_TYPE = 'SM2';
export const ENC_TYPE = 'SM4';
const NONCE_BYTES = 16;

/** Encrypts what is said, then signs it with all that stands around it. */
export function sealMessage(channel: Channel, said: Said, nowMs: number): Sealed {
  const { appId, version, timestamp } = channel.config;
  const nonce = randomBytes(NONCE_BYTES).toString('hex');
  const encData = sm4Encrypt(channel.encKey, JSON.stringify(said.body ?? null));
  const { answers } = said;
  const parts: Partial<Record<Field, string>> = {
    ...{ appId, version, nonce, operation: said.operation },
    timestamp: writeTimestamp(timestamp, nowMs),
    ...(answers ? { replyTo: answers.nonce, status: String(answers.status) } : {}),
    ...{ signType: SIGN_TYPE, encType: ENC_TYPE, encDigest: sm3(encData), encData },
  };
  const unsigned = onWire(channel, parts);
  const signData = channel.sign(channel.stringToSign(unsigned));
  return { envelope: { ...unsigned, ...onWire(channel, { signData }) }, nonce };
}

function onWire(channel: Channel, parts: Partial<Record<Field, string>>): Envelope {
  const entries = Object.entries(parts) as [Field, string][];
  return Object.fromEntries(entries.map(([field, text]) => [channel.wireName(field), text]));
}
