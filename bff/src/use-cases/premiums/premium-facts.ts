import type { PayMode } from '@gongji/shared/vocabulary';
import { listWithdrawn } from '../../adapters/postgres/consents';
import type { Db } from '../../adapters/postgres/database';
import type { MemberPerson } from '../../adapters/postgres/members';
import type { InsuredPerson } from '../../ports/insurance-core';
import type { PremiumBill, PremiumPaid } from '../../ports/premium-collector';
import type { Services } from '../context';
import { identityOf, readInsured } from '../person';
import { ProblemError } from '../problem-error';

/** What the outside knows of somebody whose premium is asked for. */
export interface PremiumFacts {
  /** Null where the insurance core knows nobody of that name and number. */
  readonly insured: InsuredPerson | null;
  /** Null where the collector bills them nothing. */
  readonly bill: PremiumBill | null;
  /** What has been paid for the year; null where nothing has, or where it is no matter here. */
  readonly paid: PremiumPaid['payment'];
  /** They have taken back that the collector may be asked about them. */
  readonly withheld: boolean;
}

const WITHHELD: PremiumFacts = { insured: null, bill: null, paid: null, withheld: true };

/**
 * The facts, without those of whoever has taken it back meanwhile; asked for under lock on them, so
 * that nobody is paid for who says no at that moment.
 */
export async function withoutWithdrawn(
  tx: Db,
  members: readonly MemberPerson[],
  facts: ReadonlyMap<string, PremiumFacts>,
): Promise<ReadonlyMap<string, PremiumFacts>> {
  const ids = members.map(({ personId }) => personId);
  const withdrawn = await listWithdrawn(tx, ids, 'premium-collecting');
  const withheld = members.filter(
    ({ memberId, personId }) => withdrawn.has(personId) && facts.has(memberId),
  );
  return new Map([...facts, ...withheld.map(({ memberId }) => [memberId, WITHHELD] as const)]);
}

/**
 * Facts by member id, all asked at once. Where premiums are paid in cash first, what was paid is
 * one of them.
 * @throws ProblemError outside-unavailable
 */
export async function readPremiumFacts(
  services: Services,
  members: readonly MemberPerson[],
  coverYear: number,
  payMode: PayMode,
): Promise<ReadonlyMap<string, PremiumFacts>> {
  const ids = members.map(({ personId }) => personId);
  const withdrawn = await listWithdrawn(services.db, ids, 'premium-collecting');
  const facts = members.map(async (member) => {
    if (withdrawn.has(member.personId)) return [member.memberId, WITHHELD] as const;
    const identity = identityOf(services, member);
    const [insured, bill] = await Promise.all([
      readInsured(services, identity),
      readBill(services, identity.idNumber, coverYear),
    ]);
    const asked = payMode === 'refund' && bill?.alreadyPaid === true;
    const paid = asked ? await readPaid(services, identity.idNumber, coverYear) : null;
    return [member.memberId, { insured, bill, paid, withheld: false }] as const;
  });
  return new Map(await Promise.all(facts));
}

async function readBill(
  services: Services,
  idNumber: string,
  coverYear: number,
): Promise<PremiumBill | null> {
  const answer = await services.collector.readBill(idNumber, coverYear);
  if (answer.kind === 'unsure') throw new ProblemError('outside-unavailable');
  return answer.kind === 'done' ? answer.value : null;
}

async function readPaid(
  services: Services,
  idNumber: string,
  coverYear: number,
): Promise<PremiumPaid['payment']> {
  const answer = await services.collector.readPayment(idNumber, coverYear);
  if (answer.kind === 'unsure') throw new ProblemError('outside-unavailable');
  return answer.kind === 'done' ? answer.value.payment : null;
}
