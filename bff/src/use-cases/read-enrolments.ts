import type { EnrolmentView } from '@gongji/shared/contracts';
import type { MemberPerson } from '../adapters/postgres/members';
import type { Services } from './context';
import { type Enrolments, enrolmentOf } from './family-view';
import { identityOf } from './person';

/** Asks the core for each member; where it does not answer there is a gap, and no refusal. */
export async function readEnrolments(
  services: Services,
  members: readonly MemberPerson[],
): Promise<Enrolments> {
  const read = async (member: MemberPerson): Promise<[string, EnrolmentView][]> => {
    const { idNumber, name } = identityOf(services, member);
    const answer = await services.core.readPerson(idNumber, name);
    return answer.kind === 'done' ? [[member.personId, enrolmentOf(answer.value)]] : [];
  };
  return new Map((await Promise.all(members.map(read))).flat());
}
