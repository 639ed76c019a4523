import type { EnrolmentView } from '@gongji/shared/contracts';
import { listWithdrawn } from '../adapters/postgres/consents';
import type { MemberPerson } from '../adapters/postgres/members';
import type { Outside } from '../ports/outside';
import type { Services } from './context';
import { type Enrolments, enrolmentOf } from './family-view';
import { identityOf } from './person';

/** Longer nobody waits for a page of their family. */
const MOST_MS = 1_000;

/**
 * Asks the core for each member, but for whoever has taken back that it may be asked; where it does
 * not answer soon there is a gap, and no refusal.
 */
export async function readEnrolments(
  services: Services,
  members: readonly MemberPerson[],
): Promise<Enrolments> {
  const read = async (member: MemberPerson): Promise<[string, EnrolmentView][]> => {
    const { idNumber, name } = identityOf(services, member);
    const answer = await atMost(MOST_MS, services.core.readPerson(idNumber, name));
    return answer.kind === 'done' ? [[member.personId, enrolmentOf(answer.value)]] : [];
  };
  const ids = members.map(({ personId }) => personId);
  const withdrawn = await listWithdrawn(services.db, ids, 'insurance-lookup');
  const asked = members.filter(({ personId }) => !withdrawn.has(personId));
  return new Map((await Promise.all(asked.map(read))).flat());
}

function atMost<T>(ms: number, asked: Promise<Outside<T>>): Promise<Outside<T>> {
  let timer: NodeJS.Timeout;
  const late = new Promise<Outside<T>>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'unsure', why: 'too-late-to-show' }), ms);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
