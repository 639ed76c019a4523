import type { SentRequest } from '@gongji/shared/contracts';
import type { ParentRole, Relation } from '@gongji/shared/vocabulary';
import type { Player } from '../stage';
import { agreed } from './family-acts';

type Terms = NonNullable<SentRequest<'bindMember'>['body']['terms']>;

/** A picture as it is described to the agency. */
export const PAPER = { name: '户口簿.jpg', bytes: 240_000, digest: `sha256:${'b'.repeat(64)}` };

/** The payer's name under the promise. */
export function signedBy(name: string): Pick<Terms, 'signature'> {
  return { signature: { method: 'typed-name', name } };
}

interface Bind {
  readonly familyId: string;
  readonly memberId: string;
  readonly relation: Relation;
  readonly role?: ParentRole;
  readonly terms?: Terms;
}

/** What a payer sends to bind a member of the family. */
export function bindRequest({ familyId, memberId, relation, role, terms }: Bind) {
  return {
    params: { familyId },
    body: {
      agreed: agreed('relation-promise'),
      memberId,
      relation,
      role: role ?? null,
      ...(terms ? { terms } : {}),
    },
  } as const;
}

/** Invited on these terms; gives the invitation. */
export async function inviteOn(
  organizer: Player,
  familyId: string,
  relation: Relation,
  role: ParentRole | null,
  terms: Terms,
) {
  const body = { agreed: agreed('relation-promise'), relation, role, nameHint: '家人', terms };
  const answer = await organizer.ok('inviteRelative', { params: { familyId }, body });
  if (!answer.result) throw new Error(`no invitation: ${JSON.stringify(answer.decision.reasons)}`);
  return answer.result;
}
