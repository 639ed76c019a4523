import type { MemberPerson } from '../adapters/postgres/members';
import type { Services } from './context';
import { readPremiumFacts } from './premiums/premium-facts';

/**
 * True where one of them is insured as a resident, as far as the outside knows, and owes a premium
 * for the year. Before collecting begins there may be no bill yet.
 * @throws ProblemError outside-unavailable
 */
export async function anyoneLeftToPay(
  services: Services,
  members: readonly MemberPerson[],
  coverYear: number,
): Promise<boolean> {
  const facts = await readPremiumFacts(services, members, coverYear, 'direct');
  return [...facts.values()].some(
    ({ insured, bill }) =>
      insured?.scheme === 'resident' && bill?.alreadyPaid !== true && bill?.amountFen !== 0,
  );
}
