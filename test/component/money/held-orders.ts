import { findDemoPerson } from '@gongji/bff/sandbox/people/find-person';
import { insertFamily } from '@gongji/bff/src/adapters/postgres/families';
import { insertMember } from '@gongji/bff/src/adapters/postgres/members';
import { insertPayment } from '@gongji/bff/src/adapters/postgres/payments';
import { insertWalletTransfer } from '@gongji/bff/src/adapters/postgres/wallet-transfers';
import type { Services } from '@gongji/bff/src/use-cases/context';
import { holdOrder, type OrderToHold } from '@gongji/bff/src/use-cases/hold-order';
import { ensurePerson } from '@gongji/bff/src/use-cases/person';
import { now } from '@gongji/bff/src/use-cases/time';
import type { Decision } from '@gongji/shared/decision';

const FUZHOU = '350100';
export const PREMIUM_FEN = 45_000;

/** These tests are of what happens once something was allowed. */
const ALLOWED: Decision = {
  outcome: 'allowed',
  warning: false,
  reasons: [],
  answer: {},
  steps: [],
  stamp: { areaCode: FUZHOU, provinceDirect: false, day: '2025-11-15', packs: [] },
  nextStep: { action: 'go-on', call: [] },
};

export interface HeldFamily {
  readonly familyId: string;
  readonly payerId: string;
}

/** The organizer's family, as rows: who may be in it is another test's matter. */
export async function makeFamily(services: Services, organizer: string): Promise<HeldFamily> {
  const payerId = await personOf(services, organizer);
  const familyId = services.newId();
  await insertFamily(services.db, {
    familyId,
    organizerId: payerId,
    areaCode: FUZHOU,
    provinceDirect: false,
    createdAt: now(services),
    closedAt: null,
  });
  return { familyId, payerId };
}

export function holdTransfer(
  services: Services,
  family: HeldFamily,
  amountFen: number,
): Promise<string> {
  return hold(services, {
    ...common(family),
    kind: 'pot-transfer',
    paymentId: null,
    memberId: null,
    memberPersonId: null,
    coverYear: null,
    source: 'personal-account',
    amountFen,
    coverFrom: null,
    batchOn: null,
  });
}

/** A premium out of the payer's pot, for a relative who becomes a member with it. */
export async function holdPremium(
  services: Services,
  family: HeldFamily,
  relative: string,
): Promise<string> {
  const memberPersonId = await personOf(services, relative);
  const memberId = await memberOf(services, family, memberPersonId);
  const paymentId = services.newId();
  await insertPayment(services.db, {
    ...family,
    paymentId,
    coverYear: 2026,
    totalFen: PREMIUM_FEN,
    createdAt: now(services),
  });
  return hold(services, {
    ...common(family),
    kind: 'premium',
    paymentId,
    memberId,
    memberPersonId,
    coverYear: 2026,
    source: 'pot',
    amountFen: PREMIUM_FEN,
    coverFrom: '2026-01-01',
    batchOn: null,
  });
}

/** From the son in 石家庄 to his mother in 苏州. */
export async function holdWalletTransfer(
  services: Services,
  amountFen: number,
  returnsAtMs: number,
): Promise<{ orderId: string; receiverId: string }> {
  const payerId = await personOf(services, 'han-zhiyuan');
  const receiverId = await personOf(services, 'su-guifang');
  const orderId = await services.db.transaction().execute(async (tx) => {
    const made = await holdOrder(services, tx, {
      ...common({ familyId: '', payerId }),
      kind: 'wallet-transfer',
      familyId: null,
      paymentId: null,
      memberId: null,
      memberPersonId: receiverId,
      coverYear: null,
      source: 'personal-account',
      amountFen,
      coverFrom: null,
    });
    const returnsAt = new Date(returnsAtMs).toISOString();
    await insertWalletTransfer(tx, { orderId: made, relation: 'parent', returnsAt });
    return made;
  });
  return { orderId, receiverId };
}

function hold(services: Services, order: OrderToHold) {
  return services.db.transaction().execute((tx) => holdOrder(services, tx, order));
}

function common({ familyId, payerId }: HeldFamily) {
  return { familyId, payerId, areaCode: FUZHOU, decision: ALLOWED };
}

async function personOf(services: Services, demoId: string): Promise<string> {
  const person = findDemoPerson(demoId);
  if (!person) throw new Error(`no demo person ${demoId}`);
  return (await ensurePerson(services, services.db, person)).personId;
}

async function memberOf(services: Services, { familyId }: HeldFamily, personId: string) {
  const { db } = services;
  const there = await db
    .selectFrom('members')
    .select('memberId')
    .where('personId', '=', personId)
    .executeTakeFirst();
  if (there) return there.memberId;
  const memberId = services.newId();
  await insertMember(db, {
    memberId,
    familyId,
    personId,
    relation: 'parent',
    role: null,
    kind: 'full',
    status: 'active',
    joinedAt: now(services),
    endedAt: null,
  });
  return memberId;
}
