import { randomInt } from 'node:crypto';
import type { Decision } from '@gongji/shared/decision';
import { bindAsks, decideBind } from '@gongji/shared/rules';
import type { Db } from '../../adapters/postgres/database';
import type { FamilyRow } from '../../adapters/postgres/families';
import {
  countOpenInvitations,
  expireInvitations,
  type InvitationRow,
  insertInvitation,
  isCodeFree,
} from '../../adapters/postgres/invitations';
import type { InsuredPerson } from '../../ports/insurance-core';
import { whereOf } from '../area-policy';
import { bindGiven } from '../bind-given';
import { givenTerms, requireOwnSignature, termsOn } from '../bind-terms';
import { decidedBy, runCommand } from '../command';
import type { Call, Services, UseCase } from '../context';
import { codeIndexOf } from '../invitation-proof';
import { sealContext, viewInvitation } from '../invitation-view';
import { keepConsent, requireNotice } from '../notice';
import { lockOwnFamily, readOwnFamily } from '../organizer';
import { ownReason, withReasons } from '../own-decision';
import { readInsuredById } from '../person';
import { now, today } from '../time';
import { hashToken, newToken } from '../token';

const OPEN_LIMIT = 10;
const LIFE_MS = 7 * 86_400_000;
/** With a thousand open codes, 20 draws all hit one in 10^60 times. */
const CODE_DRAWS = 20;

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
        const row = await newInvitation(services, tx, call, family);
        await insertInvitation(tx, row);
        await keepConsent(services, tx, personId, family.familyId, call.body.agreed);
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
  const limit = OPEN_LIMIT;
  const own = open >= limit ? [ownReason('open-invitations-limit-reached', { open, limit })] : [];
  return withReasons(decideBind(where, given), own, 'check-details');
}

async function newInvitation(
  services: Services,
  tx: Db,
  call: InviteCall,
  { familyId }: FamilyRow,
): Promise<InvitationRow> {
  const { relation, role, nameHint, terms } = call.body;
  const invitationId = services.newId();
  const context = sealContext(invitationId);
  const token = newToken();
  const code = await freeCode(services, tx);
  return {
    invitationId,
    familyId,
    inviterId: call.actor.personId,
    relation,
    role,
    nameHint,
    status: 'pending',
    tokenHash: hashToken(token),
    tokenSealed: services.vault.encrypt(token, context),
    codeIndex: codeIndexOf(services, code),
    codeSealed: services.vault.encrypt(code, context),
    createdAt: now(services),
    expiresAt: new Date(services.clock.now() + LIFE_MS).toISOString(),
    endedAt: null,
    terms,
  };
}

async function freeCode(services: Services, tx: Db): Promise<string> {
  for (let draw = 0; draw < CODE_DRAWS; draw += 1) {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    if (await isCodeFree(tx, codeIndexOf(services, code))) return code;
  }
  throw new Error('no free invitation code was drawn');
}
