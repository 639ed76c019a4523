import type { Scope } from '@gongji/shared/contracts';
import { readActiveMember } from '../adapters/postgres/members';
import type { Services } from './context';
import { found } from './problem-error';

/**
 * The door of every family: only an active member of an open family comes in. Invitations and
 * records are proved by their use cases, by the same rule: not yours answers like not there.
 * @throws ProblemError not-found
 */
export async function mayEnter(
  services: Services,
  scope: Scope,
  actor: { readonly personId: string } | null,
  params: Record<string, unknown>,
): Promise<void> {
  if (scope !== 'family') return;
  const familyId = String(params['familyId']);
  found(actor && (await readActiveMember(services.db, familyId, actor.personId)));
}
