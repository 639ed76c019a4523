import type { MemberPerson } from '../../adapters/postgres/members';
import type { InsuredPerson } from '../../ports/insurance-core';
import type { PremiumBill } from '../../ports/premium-collector';
import type { Services } from '../context';
import { identityOf, readInsured } from '../person';
import { ProblemError } from '../problem-error';

/** What the outside knows of somebody whose premium is asked for. */
export interface PremiumFacts {
  /** Null where the insurance core knows nobody of that name and number. */
  readonly insured: InsuredPerson | null;
  /** Null where the collector bills them nothing. */
  readonly bill: PremiumBill | null;
}

/** Facts by member id, all asked at once. @throws ProblemError outside-unavailable */
export async function readPremiumFacts(
  services: Services,
  members: readonly MemberPerson[],
  coverYear: number,
): Promise<ReadonlyMap<string, PremiumFacts>> {
  const facts = members.map(async (member) => {
    const identity = identityOf(services, member);
    const [insured, bill] = await Promise.all([
      readInsured(services, identity),
      readBill(services, identity.idNumber, coverYear),
    ]);
    return [member.memberId, { insured, bill }] as const;
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
