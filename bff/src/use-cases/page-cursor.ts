import { Id } from '@gongji/shared/vocabulary';
import { z } from 'zod';
import type { Place } from '../adapters/postgres/page';
import { ProblemError } from './problem-error';

/** PostgreSQL knows no year 0. */
const Instant = z.iso.datetime().regex(/^(?!0000)/);
const PlaceText = z.tuple([Instant, Id]);

/** Opaque to the client: where its page ended. */
export function writeCursor({ at, id }: Place): string {
  return Buffer.from(JSON.stringify([at, id])).toString('base64url');
}

/** @throws ProblemError input-invalid where it is none of ours */
export function readCursor(text: string): Place {
  const place = PlaceText.safeParse(parseJson(Buffer.from(text, 'base64url').toString('utf8')));
  if (!place.success) {
    throw new ProblemError('input-invalid', { errors: [{ field: 'after', code: 'not-a-cursor' }] });
  }
  const [at, id] = place.data;
  return { at, id };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * One page of a list and where the next begins: null on the last one.
 * @param read gives rows from a place on; one more than asked for says that there is a next page
 */
export async function readPage<Row>(
  asked: { readonly after?: string | undefined; readonly limit: number },
  placeOf: (row: Row) => Place,
  read: (after: Place | null, limit: number) => Promise<Row[]>,
): Promise<{ rows: Row[]; next: string | null }> {
  const after = asked.after === undefined ? null : readCursor(asked.after);
  const found = await read(after, asked.limit + 1);
  const rows = found.slice(0, asked.limit);
  const last = rows.at(-1);
  return { rows, next: found.length > asked.limit && last ? writeCursor(placeOf(last)) : null };
}
