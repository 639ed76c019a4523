import { Id } from '@gongji/shared/vocabulary';
import { z } from 'zod';
import type { RecordPlace } from '../../adapters/postgres/records';
import { ProblemError } from '../problem-error';

/** PostgreSQL knows no year 0. */
const Instant = z.iso.datetime().regex(/^(?!0000)/);
const Place = z.tuple([Instant, Id]);

/** Opaque to the client: where its page ended. */
export function writeCursor({ occurredAt, recordId }: RecordPlace): string {
  return Buffer.from(JSON.stringify([occurredAt, recordId])).toString('base64url');
}

/** @throws ProblemError input-invalid where it is none of ours */
export function readCursor(text: string): RecordPlace {
  const place = Place.safeParse(parseJson(Buffer.from(text, 'base64url').toString('utf8')));
  if (!place.success) {
    throw new ProblemError('input-invalid', { errors: [{ field: 'after', code: 'not-a-cursor' }] });
  }
  const [occurredAt, recordId] = place.data;
  return { occurredAt, recordId };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
