import { z } from 'zod';
import type { Channel } from './channel';
import type { Envelope, Field } from './fields';
import { isTimely } from './replay-guard';
import { ENC_TYPE, SIGN_TYPE } from './seal';
import { sm3 } from './sm3';
import { sm4Decrypt } from './sm4';
import { readTimestamp } from './timestamp';

/** Why a message is not taken: a closed list, said to the other side as it stands. */
export type NotTaken =
  | 'message-malformed'
  | 'app-unknown'
  | 'version-unknown'
  | 'timestamp-outside-window'
  | 'signature-wrong'
  | 'nonce-repeated'
  | 'operation-differs';

/** Vouched for by the other side's key, within its time, and not yet parsed by any contract. */
export interface Genuine {
  readonly kind: 'genuine';
  readonly operation: string;
  readonly nonce: string;
  readonly sealedMs: number;
  /** Of an answer; null of a question. */
  readonly answers: { readonly nonce: string; readonly status: number } | null;
  readonly body: unknown;
}
export type Opened = Genuine | { readonly kind: 'not-taken'; readonly why: NotTaken };

/** A custom check, for zod leaves `__proto__` out of a record, and nothing unknown may pass. */
const Wire = z.custom<Envelope>(
  (received) =>
    typeof received === 'object' &&
    received !== null &&
    Object.values(received).every((text) => typeof text === 'string'),
);
/** No signed text may hold `&` or `=`: else two messages would have one string to sign. */
const Word = z.string().regex(/^[\w.-]{1,64}$/);
const Nonce = z.string().regex(/^[\w-]{16,64}$/);
const Parts = z.strictObject({
  ...{ appId: Word, version: Word, timestamp: Word, nonce: Nonce, encDigest: Word },
  operation: z.string().regex(/^(GET|POST) \/[\w./%~-]{0,500}$/),
  ...{ signType: z.literal(SIGN_TYPE), encType: z.literal(ENC_TYPE) },
  ...{ encData: z.string(), signData: z.string() },
  replyTo: Nonce.optional(),
  status: z
    .string()
    .regex(/^[1-5]\d\d$/)
    .optional(),
});
type Parts = z.infer<typeof Parts>;

/**
 * Opens what came over a channel. Nothing is decrypted, and nothing inside looked at, before the
 * signature holds. Whoever asks decides whether the operation is theirs and the nonce is new.
 */
export function openMessage(channel: Channel, received: unknown, nowMs: number): Opened {
  const envelope = Wire.safeParse(received);
  const parts = Parts.safeParse(envelope.success ? byField(channel, envelope.data) : null);
  if (!envelope.success || !parts.success) return notTaken('message-malformed');
  const { appId, version, timestamp, encData, encDigest, signData } = parts.data;
  if (appId !== channel.config.appId) return notTaken('app-unknown');
  if (version !== channel.config.version) return notTaken('version-unknown');
  const sealedMs = readTimestamp(channel.config.timestamp, timestamp);
  if (sealedMs === null) return notTaken('message-malformed');
  if (!isTimely(sealedMs, nowMs)) return notTaken('timestamp-outside-window');
  const vouchedFor = channel.verify(channel.stringToSign(envelope.data), signData);
  if (!vouchedFor || sm3(encData) !== encDigest) return notTaken('signature-wrong');
  return decrypted(channel, parts.data, sealedMs);
}

function decrypted(channel: Channel, parts: Parts, sealedMs: number): Opened {
  const { operation, nonce, replyTo, status, encData } = parts;
  const answers =
    replyTo === undefined || status === undefined
      ? null
      : { nonce: replyTo, status: Number(status) };
  try {
    const body: unknown = JSON.parse(sm4Decrypt(channel.encKey, encData));
    return { kind: 'genuine', operation, nonce, sealedMs, answers, body };
  } catch {
    // Signed and yet not to be opened: another key, or no JSON. The other side has a fault.
    return notTaken('message-malformed');
  }
}

/** By our names; a name that the channel does not know stays, and is refused for it. */
function byField(channel: Channel, envelope: Envelope): Record<string, string> {
  const entries = Object.entries(envelope);
  const named = entries.map(([name, text]): [Field | string, string] => [
    channel.fieldOf(name) ?? `unknown ${name}`,
    text,
  ]);
  return Object.fromEntries(named);
}

function notTaken(why: NotTaken): Opened {
  return { kind: 'not-taken', why };
}
