import type { ResponseOf } from '@gongji/shared/contracts';
import { bindAsks, decideBind } from '@gongji/shared/rules';
import { type ConsentPurpose, isIdNumber } from '@gongji/shared/vocabulary';
import type { Db } from '../../adapters/postgres/database';
import type { FamilyRow } from '../../adapters/postgres/families';
import { readActiveMember, readMemberByNumber } from '../../adapters/postgres/members';
import type { InsuredPerson } from '../../ports/insurance-core';
import { whereOf } from '../area-policy';
import { bindGiven } from '../bind-given';
import { givenTerms, requireOwnSignature, termsOn } from '../bind-terms';
import { viewBound } from '../binding-view';
import { decidedBy, runCommand } from '../command';
import { consentTo, refuseWithdrawnOf } from '../consenting';
import type { Call, Services, UseCase } from '../context';
import { keepEvent } from '../family-event';
import { enrolmentOf, viewMember } from '../family-view';
import { joinFamily } from '../join-family';
import { requireNotice } from '../notice';
import { lockOwnFamily, readOwnFamily } from '../organizer';
import { ownReason, withReasons } from '../own-decision';
import { ensurePerson, readInsured, readInsuredById } from '../person';
import { inputWrong } from '../problem-error';
import { today } from '../time';

type AddCall = Call<'addTemporaryMember'>;

/** What the promise says they were asked, or for a child what their guardian consents to. */
const PROMISED: readonly ConsentPurpose[] = [
  'insurance-lookup',
  'paid-by-relatives',
  'premium-collecting',
];

interface Facts {
  readonly payer: InsuredPerson | null;
  readonly relative: InsuredPerson;
}

/** A relative who cannot pass the face check: their premium can be paid, nothing else. */
export const addTemporaryMember: UseCase<'addTemporaryMember'> = (services, call) =>
  runCommand(services, call, 'addTemporaryMember', {
    prepare: () => readFacts(services, call),
    write: async (tx, facts) => {
      const family = await lockOwnFamily(tx, call.params.familyId, call.actor.personId);
      return decideAndAdd(services, tx, call, family, facts);
    },
  });

async function readFacts(services: Services, call: AddCall): Promise<Facts> {
  const { agreed, name, idNumber } = call.body;
  requireNotice(agreed, 'relation-promise');
  if (!isIdNumber(idNumber)) throw inputWrong('idNumber', 'id-number-invalid');
  await readOwnFamily(services.db, call.params.familyId, call.actor.personId);
  await refuseOtherName(services, call);
  await refuseWithdrawnOf(services, { name, idNumber }, PROMISED, call.actor.personId);
  const { person, insured: payer } = await readInsuredById(services, call.actor.personId);
  requireOwnSignature(call.body.terms, person.name);
  const relative = await readInsured(services, { name, idNumber });
  if (!relative) throw inputWrong('idNumber', 'name-and-number-unknown');
  return { payer, relative };
}

/**
 * One person is in a family once. Who is there already under their own name is said to be so by the
 * decision; here it is another name that somebody typed beside a number of the family.
 * @throws ProblemError input-invalid
 */
async function refuseOtherName(services: Services, { params, body, actor }: AddCall) {
  const indexes = services.vault.blindIndexes(body.idNumber);
  const known = await readMemberByNumber(services.db, params.familyId, indexes);
  if (known === null || known.name === body.name) return;
  const own = known.personId === actor.personId;
  throw inputWrong('name', own ? 'number-is-your-own' : 'number-is-of-member');
}

async function decideAndAdd(
  services: Services,
  tx: Db,
  call: AddCall,
  family: FamilyRow,
  { payer, relative }: Facts,
): Promise<ResponseOf<'addTemporaryMember'>> {
  const { name, idNumber, relation, role, agreed } = call.body;
  const actorId = call.actor.personId;
  const where = whereOf(services, family);
  const asks = bindAsks(where);
  const on = today(services);
  const terms = termsOn(call.body.terms, asks, on, true);
  const person = await ensurePerson(services, tx, { name, idNumber });
  const asked = { payerId: actorId, payer, relativeId: person.personId, relative, relation, role };
  const said = { faceVerified: false, terms: givenTerms(terms), on };
  const given = await bindGiven(tx, { ...asked, ...said });
  const known = await readActiveMember(tx, family.familyId, person.personId);
  const decision = withReasons(
    decideBind(where, given),
    known ? [ownReason(known.personId === actorId ? 'self-not-allowed' : 'already-bound')] : [],
    known?.kind === 'temporary' ? 'upgrade-member' : 'nothing-to-do',
  );
  return decidedBy(call, decision, async () => {
    const { region: areaCode } = where;
    const joining = { personId: person.personId, relation, role, terms, asks, areaCode };
    const joined = await joinFamily(services, tx, family, { ...joining, kind: 'temporary' });
    const guardian = relation === 'child';
    const { familyId } = family;
    const said = { familyId, personId: actorId, aboutId: person.personId, agreed, guardian };
    await consentTo(services, tx, { ...said, purposes: PROMISED, how: 'addTemporaryMember' });
    const who = { familyId, actorId, personId: person.personId };
    await keepEvent(services, tx, { ...who, kind: 'temporary-member-added', decision });
    const member = viewMember(joined.member, family, actorId, enrolmentOf(relative));
    return { ...member, bound: viewBound(joined.binding, on) };
  });
}
