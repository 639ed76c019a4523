import { type KeyObject, verify } from 'node:crypto';
import { z } from 'zod';

const Envelope = z.looseObject({ sign: z.base64() });

/**
 * The inner answer of Alipay's gateway, once its signature is proved over the very characters that
 * came: written anew from a parsed object they might be others.
 * @throws Error where it is not signed, or not by this key
 */
export function openAlipayAnswer(text: string, method: string, alipayKey: KeyObject): unknown {
  const envelope = Envelope.parse(JSON.parse(text));
  const named = `${method.replaceAll('.', '_')}_response`;
  const name = named in envelope ? named : 'error_response';
  const signed = rawValueOf(text, name);
  const signature = Buffer.from(envelope.sign, 'base64');
  if (!verify('RSA-SHA256', Buffer.from(signed), alipayKey, signature)) {
    throw new Error('the answer is not signed by Alipay');
  }
  // Only what was proved is read: the envelope may hold the same name twice.
  return JSON.parse(signed);
}

/** The characters of an object under its first name in the text, from brace to brace. */
function rawValueOf(text: string, name: string): string {
  const key = text.indexOf(`"${name}"`);
  const from = text.indexOf('{', key);
  if (key < 0 || from < 0) throw new Error('the answer holds nothing');
  const scan = /"(?:[^"\\]|\\.)*"|[{}]/g;
  scan.lastIndex = from;
  let depth = 0;
  for (let at = scan.exec(text); at !== null; at = scan.exec(text)) {
    if (at[0] === '{') depth += 1;
    if (at[0] === '}') depth -= 1;
    if (depth === 0) return text.slice(from, scan.lastIndex);
  }
  throw new Error('the answer does not end');
}
