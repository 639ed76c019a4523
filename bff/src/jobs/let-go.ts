import { KEPT_DAYS } from '@gongji/shared/vocabulary';
import { forgetAudit } from '../adapters/postgres/audit';
import { forgetAnswers } from '../adapters/postgres/command-log';
import type { Db } from '../adapters/postgres/database';
import {
  deleteOldFaces,
  deleteOldMessages,
  deleteOldShares,
  emptyInvitations,
} from '../adapters/postgres/let-go';
import { deleteEndedTries } from '../adapters/postgres/tries';
import type { Services } from '../use-cases/context';

type Kept = keyof typeof KEPT_DAYS;
export type LetGo = Readonly<Record<Kept, number>>;

const DAY_MS = 86_400_000;

/** By the played day; what is let go stays let go, and what it did is never undone by it. */
const WAYS: Readonly<Record<Exclude<Kept, 'auditEntries'>, typeof forgetAnswers>> = {
  commandAnswers: forgetAnswers,
  invitationTexts: emptyInvitations,
  recordShares: deleteOldShares,
  messages: deleteOldMessages,
  faceVerifications: deleteOldFaces,
};

/**
 * Lets go what has been kept for as long as we say, once a day; gives how many of each. That
 * commands were done is never forgotten. Tries whose window is over go with them.
 */
export async function letGo({ db, clock, realClock }: Services): Promise<LetGo> {
  await deleteEndedTries(db);
  const gone: Partial<Record<Kept, number>> = {};
  for (const [kept, way] of Object.entries(WAYS) as [keyof typeof WAYS, typeof forgetAnswers][]) {
    gone[kept] = await way(db, endOf(kept, clock.now()));
  }
  return { ...gone, auditEntries: await audit(db, realClock.now()) } as LetGo;
}

function audit(db: Db, nowMs: number): Promise<number> {
  return forgetAudit(db, endOf('auditEntries', nowMs));
}

function endOf(kept: Kept, nowMs: number): string {
  return new Date(nowMs - KEPT_DAYS[kept] * DAY_MS).toISOString();
}
