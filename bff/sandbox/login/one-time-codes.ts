import { randomBytes, randomInt } from 'node:crypto';
import { playedInstant } from '@gongji/shared/calendar';
import type { QaCode } from '@gongji/shared/contracts';
import type { Database, Run } from '../database/open-database';
import { findDemoPerson } from '../people/find-person';
import { readSettings } from '../qa/settings';

export type CodeKind = QaCode['kind'];

const MINUTE_MS = 60_000;
/** WeChat's live five minutes, Alipay's three at least; a counter's as long as one stands there. */
const LIFE_MS: Readonly<Record<CodeKind, number>> = {
  weapp: 5 * MINUTE_MS,
  'weapp-phone': 5 * MINUTE_MS,
  alipay: 3 * MINUTE_MS,
  counter: 10 * MINUTE_MS,
};

export type CodeUse =
  | { readonly end: 'done'; readonly value: string }
  | { readonly end: 'used' }
  | { readonly end: 'unknown' };

/** The instant that is played: a test need not wait for a code to grow old. */
export async function nowPlayed(run: Run): Promise<number> {
  return playedInstant(await readSettings(run), Date.now());
}

/** Six digits are what a clerk can say aloud; a platform's code is never seen by anybody. */
function newCode(kind: CodeKind): string {
  if (kind !== 'counter') return randomBytes(16).toString('hex');
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** What a phone or a clerk is given to stand for an account, a telephone or an ID number. */
export async function issueCode({ run }: Database, asked: QaCode): Promise<{ code: string }> {
  const code = newCode(asked.kind);
  const person = asked.kind === 'counter' ? findDemoPerson(asked.value) : null;
  const value = person?.idNumber ?? asked.value;
  await run(
    `insert into sandbox.one_time_codes (code, kind, value, issued_at) values ($1, $2, $3, $4)
     on conflict (kind, code) do update set value = $3, issued_at = $4, used_at = null,
       used_by = null`,
    [code, asked.kind, value, new Date(await nowPlayed(run))],
  );
  return { code };
}

interface CodeRow {
  readonly value: string;
  readonly issuedAt: Date;
  readonly usedBy: string | null;
}

interface CodeAsked {
  readonly kind: CodeKind;
  readonly code: string;
  /** Who uses it; for the same one a used code is as good as new. Left out: nobody is. */
  readonly usedBy?: string;
  /** Only for what it was given for. */
  readonly forValue?: string;
}

/** Uses a code up, once. To be run in a transaction. */
export async function useCode(run: Run, asked: CodeAsked): Promise<CodeUse> {
  const { kind, code, usedBy = '', forValue } = asked;
  const [row] = await run<CodeRow>(
    `select value, issued_at as "issuedAt", used_by as "usedBy"
     from sandbox.one_time_codes where kind = $1 and code = $2 for update`,
    [kind, code],
  );
  const atMs = await nowPlayed(run);
  if (!row || (forValue !== undefined && row.value !== forValue)) return { end: 'unknown' };
  if (row.usedBy !== null && usedBy !== '' && row.usedBy === usedBy) {
    return { end: 'done', value: row.value };
  }
  if (atMs - row.issuedAt.getTime() >= LIFE_MS[kind]) return { end: 'unknown' };
  if (row.usedBy !== null) return { end: 'used' };
  await run(
    `update sandbox.one_time_codes set used_by = $3, used_at = $4 where kind = $1 and code = $2`,
    [kind, code, usedBy, new Date(atMs)],
  );
  return { end: 'done', value: row.value };
}

/** How many codes of this account were used in the last minute, this one counted. */
export async function usesInAMinute(run: Run, kind: CodeKind, value: string): Promise<number> {
  const since = new Date((await nowPlayed(run)) - MINUTE_MS);
  const [row] = await run<{ uses: number }>(
    `select count(*)::int as uses from sandbox.one_time_codes
     where kind = $1 and value = $2 and used_at > $3`,
    [kind, value, since],
  );
  return row?.uses ?? 0;
}
