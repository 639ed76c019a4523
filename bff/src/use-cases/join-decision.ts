import type { Decision } from '@gongji/shared/decision';
import { type BindAsks, bindAsks, decideBind, type Where } from '@gongji/shared/rules';
import type { Db } from '../adapters/postgres/database';
import type { FamilyRow } from '../adapters/postgres/families';
import type { InvitationRow } from '../adapters/postgres/invitations';
import { readActiveMember } from '../adapters/postgres/members';
import type { InsuredPerson } from '../ports/insurance-core';
import { whereOf } from './area-policy';
import { bindGiven } from './bind-given';
import { givenTerms, termsOn } from './bind-terms';
import type { Services } from './context';
import { ownReason, withReasons } from './own-decision';
import { readInsuredById } from './person';
import { ProblemError } from './problem-error';
import { today } from './time';

/** Who would join whom, with what has been proved. */
export interface JoinAsked {
  readonly personId: string;
  readonly family: FamilyRow;
  readonly invitation: InvitationRow;
  readonly payer: InsuredPerson | null;
  readonly relative: InsuredPerson | null;
  readonly faceVerified: boolean;
  /** The inviter's own area, and what it asks of them. */
  readonly where: Where;
  readonly asks: BindAsks;
}

/** Whether the area and the family take in who was invited, and as what. */
export async function decideJoin(services: Services, db: Db, asked: JoinAsked): Promise<Decision> {
  const { personId, family, invitation, payer, relative, faceVerified, where, asks } = asked;
  const on = today(services);
  const given = await bindGiven(db, {
    payerId: family.organizerId,
    payer,
    relativeId: personId,
    relative,
    relation: invitation.relation,
    role: invitation.role,
    faceVerified,
    terms: givenTerms(termsOn(invitation.terms, asks, on, false)),
    on,
  });
  const decision = decideBind(where, given);
  const known = await readActiveMember(db, family.familyId, personId);
  const code = personId === family.organizerId ? 'self-not-allowed' : 'already-bound';
  const action = known?.kind === 'temporary' ? 'upgrade-member' : 'nothing-to-do';
  return withReasons(decision, known ? [ownReason(code)] : [], action);
}

/**
 * Why somebody cannot join, with a face and without one: told before they consent to anything or
 * prove it. Null where they may, where nobody has ruled on it, and where nobody can tell now:
 * whoever accepts is decided on again.
 */
export async function refusedWhateverIsProved(
  services: Services,
  { personId }: { readonly personId: string },
  invitation: InvitationRow,
  family: FamilyRow,
): Promise<Decision | null> {
  const facts = await readFacts(services, invitation.inviterId, personId);
  if (!facts) return null;
  const where = whereOf(services, facts.payer ?? family);
  const asked = { ...facts, personId, family, invitation, where, asks: bindAsks(where) };
  const full = await decideJoin(services, services.db, { ...asked, faceVerified: true });
  if (full.outcome !== 'refused') return null;
  const less = await decideJoin(services, services.db, { ...asked, faceVerified: false });
  return less.outcome === 'refused' ? full : null;
}

/** Null where one of them may not be asked about, or the insurance core does not answer. */
async function readFacts(services: Services, inviterId: string, personId: string) {
  try {
    const { insured: payer } = await readInsuredById(services, inviterId);
    const { insured: relative } = await readInsuredById(services, personId);
    return { payer, relative };
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
