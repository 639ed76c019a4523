import { createHash } from 'node:crypto';

/** SM3 of a text, 64 hex digits. */
export function sm3(text: string): string {
  return createHash('sm3').update(text, 'utf8').digest('hex');
}
