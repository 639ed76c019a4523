import type { CivilDate } from '@gongji/shared/calendar';
import { bindingStanding } from '@gongji/shared/family';
import { BindGiven } from '@gongji/shared/questions';
import type { ParentRole, Relation } from '@gongji/shared/vocabulary';
import { type BindingRow, listBindingsOfPayer, listPayersOf } from '../adapters/postgres/bindings';
import type { Db } from '../adapters/postgres/database';
import { lockPeople } from '../adapters/postgres/people';
import type { InsuredPerson } from '../ports/insurance-core';

/** Who would pay for whom. Null facts: the insurance core knows nobody of that name and number. */
export interface BindAsked {
  readonly payerId: string;
  readonly payer: InsuredPerson | null;
  /** Null while nobody knows who the relative is, as when inviting. */
  readonly relativeId: string | null;
  readonly relative: InsuredPerson | null;
  readonly relation: Relation;
  readonly role: ParentRole | null;
  readonly faceVerified: boolean;
  readonly terms: Pick<BindGiven, 'period' | 'signed' | 'papersGiven'>;
  /** The day that is played: a binding whose period is over counts no more. */
  readonly on: CivilDate;
}

/**
 * The situation the bind rule is asked with: the core's facts, and our own counts. Both people are
 * locked, for each of them may be bound in another family at the same time.
 */
export async function bindGiven(tx: Db, asked: BindAsked): Promise<BindGiven> {
  const { payerId, relativeId } = asked;
  await lockPeople(tx, relativeId === null ? [payerId] : [payerId, relativeId]);
  const mine = await listBindingsOfPayer(tx, payerId);
  const alive = (row: BindingRow) => isAlive(row, asked.on);
  const paysForPayer = (await listPayersOf(tx, payerId)).filter(alive);
  const payers = relativeId === null ? [] : (await listPayersOf(tx, relativeId)).filter(alive);
  const theirs = relativeId === null ? [] : await listBindingsOfPayer(tx, relativeId);
  return BindGiven.parse({
    payer: { ...payerFacts(asked.payer), memberOfAnother: paysForPayer.length > 0 },
    relative: {
      ...relativeFacts(asked),
      sharesOwnAccount: theirs.some(alive),
      boundBefore: mine.some((row) => row.memberPersonId === relativeId),
    },
    payerBinds: countBinds(mine, asked),
    relativePayers: payers
      .filter((row) => row.payerId !== payerId)
      .map((row) => ({ area: row.areaCode })),
    mutual: paysForPayer.some((row) => row.payerId === relativeId),
    ...asked.terms,
  });
}

/** Those that still wait for something count too: a limit is not got round by waiting. */
function isAlive(row: BindingRow, on: CivilDate): boolean {
  return row.endedOn === null && bindingStanding(row, on) !== 'expired';
}

function payerFacts(payer: InsuredPerson | null): object {
  if (!payer) return { scheme: 'none', account: false };
  const { scheme, status, publicExpense, chronicRegistration } = payer;
  return { scheme, status, publicExpense, chronicRegistration, account: payer.account !== null };
}

/** Of a relative nobody has met, only what was said is known: the rest takes the defaults. */
function relativeFacts({ relative, relativeId, payer, relation, role, faceVerified }: BindAsked) {
  const said = { relation, role, faceVerified };
  if (relativeId === null) return { ...said, ...(payer ? { area: payer.areaCode } : {}) };
  if (!relative) return { ...said, scheme: 'none', ...(payer ? { area: payer.areaCode } : {}) };
  const { scheme, status, areaCode: area, publicExpense } = relative;
  return { ...said, scheme, status, area, publicExpense };
}

/** A bind with this very relative is not counted against them: it is what is asked about. */
function countBinds(mine: readonly BindingRow[], { relation, role, relativeId, on }: BindAsked) {
  const active = mine.filter((row) => isAlive(row, on) && row.memberPersonId !== relativeId);
  const same = active.filter((row) => row.relation === relation);
  const sameRole = relation === 'parent' && role ? same.filter((row) => row.role === role) : same;
  return {
    now: active.length,
    ever: new Set(mine.map((row) => row.memberPersonId)).size,
    sameRoleNow: sameRole.length,
  };
}
