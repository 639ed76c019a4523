import type { Decision } from '@gongji/shared/decision';
import { bindAsks, decideBind } from '@gongji/shared/rules';
import type { Db } from '../../adapters/postgres/database';
import type { FamilyRow } from '../../adapters/postgres/families';
import { countOpenInvitations, expireInvitations } from '../../adapters/postgres/invitations';
import type { InsuredPerson } from '../../ports/insurance-core';
import { whereOf } from '../area-policy';
import { bindGiven } from '../bind-given';
import { givenTerms, requireOwnSignature, termsOn } from '../bind-terms';
import { decidedBy, runCommand } from '../command';
import type { Call, Services, UseCase } from '../context';
import { viewInvitation } from '../invitation-view';
import { makeInvitation, OPEN_INVITATIONS } from '../make-invitation';
import { keepPaper, requireNotice } from '../notice';
import { lockOwnFamily, readOwnFamily } from '../organizer';
import { ownReason, withReasons } from '../own-decision';
import { readInsuredById } from '../person';
import { now, today } from '../time';

type InviteCall = Call<'inviteRelative'>;

/** An invitation: a link with a token, and six digits to say on the phone. */
export const inviteRelative: UseCase<'inviteRelative'> = (services, call) =>
  runCommand(services, call, 'inviteRelative', {
    prepare: async () => {
      const { personId } = call.actor;
      requireNotice(call.body.agreed, 'relation-promise');
      await readOwnFamily(services.db, call.params.familyId, personId);
      const { person, insured } = await readInsuredById(services, personId);
      requireOwnSignature(call.body.terms, person.name);
      return insured;
    },
    write: async (tx, payer) => {
      const { personId } = call.actor;
      const family = await lockOwnFamily(tx, call.params.familyId, personId);
      await expireInvitations(tx, now(services));
      const decision = await decideInvite(services, tx, call, family, payer);
      return decidedBy(call, decision, async () => {
        const { agreed, ...asked } = call.body;
        const inviting = { ...asked, inviterId: personId, invitedAs: 'member' } as const;
        const row = await makeInvitation(services, tx, family, inviting);
        await keepPaper(services, tx, personId, family.familyId, agreed);
        return viewInvitation(services, row);
      });
    },
  });

/** Who will come is not known yet: only what the payer and the relation allow is decided now. */
async function decideInvite(
  services: Services,
  tx: Db,
  { actor, body: { relation, role, terms: said } }: InviteCall,
  family: FamilyRow,
  payer: InsuredPerson | null,
): Promise<Decision> {
  const unknown = { relativeId: null, relative: null, relation, role, faceVerified: true };
  const where = whereOf(services, payer ?? family);
  const on = today(services);
  const terms = givenTerms(termsOn(said, bindAsks(where), on, true));
  const given = await bindGiven(tx, { payerId: actor.personId, payer, ...unknown, terms, on });
  const open = await countOpenInvitations(tx, family.familyId);
  const limit = OPEN_INVITATIONS;
  const own = open >= limit ? [ownReason('open-invitations-limit-reached', { open, limit })] : [];
  return withReasons(decideBind(where, given), own, 'check-details');
}
