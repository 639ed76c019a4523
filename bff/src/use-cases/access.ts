import type { Endpoint } from '@gongji/shared/contracts';
import { readCommandLog } from '../adapters/postgres/command-log';
import { readActiveMember } from '../adapters/postgres/members';
import { readActiveViewer } from '../adapters/postgres/viewers';
import type { Services } from './context';
import { found } from './problem-error';

/**
 * The door of every family: only an active member of an open family comes in; a viewer where the
 * endpoint is for viewers too; or who comes back
 * with the id of a command of theirs for its stored answer: it may have ended their membership.
 * Invitations and records are proved by their use cases, by the same rule: not yours answers like
 * not there.
 * @throws ProblemError not-found
 */
export async function mayEnter(
  services: Services,
  { scope, forViewers }: Pick<Endpoint, 'scope' | 'forViewers'>,
  actor: { readonly personId: string } | null,
  params: Record<string, unknown>,
  requestId: string | null,
): Promise<void> {
  if (scope !== 'family') return;
  const { personId: actorId } = found(actor);
  const familyId = String(params['familyId']);
  if (await readActiveMember(services.db, familyId, actorId)) return;
  if (forViewers && (await readActiveViewer(services.db, familyId, actorId))) return;
  found(requestId && (await readCommandLog(services.db, { actorId, requestId })));
}
