/** What a sealed message carries, by our names; a channel may call them otherwise on the wire. */
export const FIELDS = [
  'appId',
  'version',
  'timestamp',
  'nonce',
  /** What is asked, method and path: a sealed message is good for nothing else. */
  'operation',
  /** Of an answer: the nonce of what it answers, and the HTTP status it speaks of. */
  'replyTo',
  'status',
  'signType',
  'encType',
  /** SM3 of `encData`: so the signature covers what may not stand in the string to sign. */
  'encDigest',
  'encData',
  'signData',
] as const;
export type Field = (typeof FIELDS)[number];

/** Left out of the string to sign, on every channel. */
export const UNSIGNED: readonly Field[] = ['signData', 'encData'];
/** Ours never carries it, and the string to sign leaves it out where a gateway does. */
export const EXTRA = 'extra';

/** What goes over the wire: texts under the names of the channel. */
export type Envelope = Readonly<Record<string, string>>;
