import { addDays } from '@gongji/shared/calendar';
import type { BindTerms } from '@gongji/shared/contracts';
import { bindingStanding, firstBindingStatus, rankOfNewPayer } from '@gongji/shared/family';
import type { BindAsks } from '@gongji/shared/rules';
import type { AreaCode, ParentRole, Relation } from '@gongji/shared/vocabulary';
import { insertReviewJob } from '../adapters/postgres/binding-reviews';
import {
  type BindingRow,
  insertBinding,
  listPayersOf,
  moveBinding,
  setRank,
} from '../adapters/postgres/bindings';
import type { Db } from '../adapters/postgres/database';
import { bindingDays } from './bind-terms';
import type { Services } from './context';
import { now, today } from './time';

export interface Bound {
  readonly familyId: string;
  readonly payerId: string;
  readonly memberId: string;
  readonly memberPersonId: string;
  readonly relation: Relation;
  readonly role: ParentRole | null;
  readonly terms: BindTerms;
  /** What the payer's area asks for. */
  readonly asks: BindAsks;
  readonly areaCode: AreaCode;
  /** True where the member agrees by this very act, or cannot be asked. */
  readonly memberAgrees: boolean;
}

/** A new permission as the payer's area lets it begin: at once, or once it is agreed to. */
export async function makeBinding(services: Services, tx: Db, bound: Bound): Promise<BindingRow> {
  const { terms, asks, memberAgrees, ...who } = bound;
  const day = today(services);
  const others = await clearTheWay(tx, who, day);
  const status = firstBindingStatus({
    spouse: asks.spouseAgrees && who.relation === 'spouse' && !memberAgrees,
    review: asks.review,
  });
  const row: BindingRow = {
    ...who,
    bindingId: services.newId(),
    rank: await takePlace(tx, others, asks.ranks === null ? null : terms.rank),
    boundOn: day,
    endedOn: null,
    createdAt: now(services),
    status,
    ...bindingDays(terms, asks, day),
    needsReview: asks.review,
    signatureMethod: terms.signature?.method ?? null,
    signedName: terms.signature?.name ?? null,
    papers: terms.papers,
    refusal: null,
    reviewAskedAt: null,
    reviewAskedTimes: 0,
  };
  await insertBinding(tx, row);
  if (status === 'in-review') await insertReviewJob(tx, row.bindingId);
  return row;
}

/** Closes what the same payer had and has run out; gives everybody else who may pay. */
async function clearTheWay(
  tx: Db,
  { payerId, memberPersonId }: Pick<Bound, 'payerId' | 'memberPersonId'>,
  day: string,
): Promise<BindingRow[]> {
  const rows = await listPayersOf(tx, memberPersonId);
  for (const row of rows) {
    if (row.payerId !== payerId || bindingStanding(row, day) !== 'expired') continue;
    const endedOn = addDays(row.endsOn ?? day, 1);
    await moveBinding(tx, row.bindingId, { from: row.status, to: 'ended', endedOn });
  }
  return rows.filter((row) => row.payerId !== payerId);
}

/** Whoever stood at the place or behind it moves back by one: that only ever spares them. */
async function takePlace(
  tx: Db,
  others: readonly BindingRow[],
  asked: number | null,
): Promise<number> {
  const rank = rankOfNewPayer(
    others.map((row) => row.rank),
    asked,
  );
  for (const row of others) {
    if (row.rank >= rank) await setRank(tx, row.bindingId, row.rank + 1);
  }
  return rank;
}
