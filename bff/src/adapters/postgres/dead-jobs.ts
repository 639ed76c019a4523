import { type RawBuilder, sql } from 'kysely';
import { workerLives } from './living-workers';

/** A job that was begun this long ago and has not ended hangs, even where its worker lives. */
const HANGS_AFTER = sql`interval '120 seconds'`;
/** A worker says that it lives a moment after its first job at the latest. */
const SPEAKS_WITHIN = sql`interval '10 seconds'`;

/** No step is put off for longer; the queue's own pauses after failures grow to hours. */
const COMES_WITHIN = sql`interval '11 minutes'`;

/**
 * SQL that is true where a row `j` of the queue's jobs will still run, and soon: it waits for its
 * time, or a living worker has it in its hands. At a start what no living worker holds is a dead
 * one's.
 */
export function willRun(startup: boolean): RawBuilder<boolean> {
  const lives = workerLives(sql`j.locked_by`);
  const held = startup
    ? lives
    : sql`j.locked_at > now() - ${HANGS_AFTER}
        and (${lives} or j.locked_at > now() - ${SPEAKS_WITHIN})`;
  return sql<boolean>`(j.attempts < j.max_attempts
    and case when j.locked_at is null then j.run_at < now() + ${COMES_WITHIN} else ${held} end)`;
}
