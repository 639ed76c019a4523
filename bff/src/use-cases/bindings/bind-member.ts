import type { Decision } from '@gongji/shared/decision';
import { bindingStanding } from '@gongji/shared/family';
import { bindAsks, decideBind, decideTemporaryAct } from '@gongji/shared/rules';
import { listBindingRows, readBinding } from '../../adapters/postgres/bindings';
import type { Db } from '../../adapters/postgres/database';
import { type FamilyRow, lockFamily } from '../../adapters/postgres/families';
import { type MemberPerson, readActiveMember, readMember } from '../../adapters/postgres/members';
import type { InsuredPerson } from '../../ports/insurance-core';
import { whereOf } from '../area-policy';
import { bindGiven } from '../bind-given';
import { givenTerms, requireOwnSignature, termsOn } from '../bind-terms';
import { viewBinding } from '../binding-view';
import { decidedBy, runCommand } from '../command';
import { refuseWithdrawn } from '../consenting';
import type { Call, Services, UseCase } from '../context';
import { makeBinding } from '../make-binding';
import { keepPaper, requireNotice } from '../notice';
import { ownReason, withReasons } from '../own-decision';
import { readInsuredById } from '../person';
import { found } from '../problem-error';
import { today } from '../time';

type BindCall = Call<'bindMember'>;

interface Binding {
  readonly family: FamilyRow;
  readonly me: MemberPerson;
  readonly member: MemberPerson;
  readonly payer: InsuredPerson | null;
  readonly relative: InsuredPerson | null;
}

/** Lets the caller's own account pay for another member of the family. */
export const bindMember: UseCase<'bindMember'> = (services, call) =>
  runCommand(services, call, 'bindMember', {
    prepare: async () => {
      const { familyId } = call.params;
      requireNotice(call.body.agreed, 'relation-promise');
      const member = found(await readMember(services.db, familyId, call.body.memberId));
      const { person, insured: payer } = await readInsuredById(services, call.actor.personId);
      requireOwnSignature(call.body.terms, person.name);
      await refuseWithdrawn(services.db, member.personId, 'paid-by-relatives');
      const { insured: relative } = await readInsuredById(services, member.personId);
      return { payer, relative };
    },
    write: async (tx, facts) => {
      const { familyId } = call.params;
      const family = found(await lockFamily(tx, familyId));
      const me = found(await readActiveMember(tx, familyId, call.actor.personId));
      const member = found(await readMember(tx, familyId, call.body.memberId));
      const binding = { ...facts, family, me, member };
      const decision = await decideBinding(services, tx, call, binding);
      return decidedBy(call, decision, () => keepBinding(services, tx, call, binding));
    },
  });

async function decideBinding(
  services: Services,
  tx: Db,
  { body: { relation, role, terms } }: BindCall,
  { family, me, member, payer, relative }: Binding,
): Promise<Decision> {
  const where = whereOf(services, payer ?? family);
  const on = today(services);
  if (me.kind === 'temporary') return decideTemporaryAct(where, 'bind');
  const given = await bindGiven(tx, {
    payerId: me.personId,
    payer,
    relativeId: member.personId,
    relative,
    relation,
    role,
    faceVerified: member.kind === 'full',
    terms: givenTerms(termsOn(terms, bindAsks(where), on, true)),
    on,
  });
  // Both are locked by now: a no that was said since the facts were read is seen here.
  await refuseWithdrawn(tx, member.personId, 'paid-by-relatives');
  const rows = await listBindingRows(tx, family.familyId);
  const bound = rows.some(
    (row) =>
      row.payerId === me.personId &&
      row.memberId === member.memberId &&
      bindingStanding(row, on) !== 'expired',
  );
  const self = member.personId === me.personId ? [ownReason('self-not-allowed')] : [];
  const again = bound ? [ownReason('already-bound')] : [];
  return withReasons(decideBind(where, given), [...self, ...again], 'nothing-to-do');
}

async function keepBinding(
  services: Services,
  tx: Db,
  { body: { relation, role, agreed, terms: said } }: BindCall,
  { family, me, member, payer }: Binding,
) {
  const { familyId } = family;
  const on = today(services);
  const where = whereOf(services, payer ?? family);
  const asks = bindAsks(where);
  const who = { payerId: me.personId, memberId: member.memberId, memberPersonId: member.personId };
  const { bindingId } = await makeBinding(services, tx, {
    familyId,
    ...who,
    relation,
    role,
    terms: termsOn(said, asks, on, true),
    asks,
    areaCode: where.region,
    memberAgrees: false,
  });
  await keepPaper(services, tx, me.personId, familyId, agreed);
  return viewBinding(found(await readBinding(tx, familyId, bindingId)), me.personId, on);
}
