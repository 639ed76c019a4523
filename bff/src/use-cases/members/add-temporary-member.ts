import type { ResponseOf } from '@gongji/shared/contracts';
import { decideBind } from '@gongji/shared/rules';
import { isIdNumber } from '@gongji/shared/vocabulary';
import type { Db } from '../../adapters/postgres/database';
import type { FamilyRow } from '../../adapters/postgres/families';
import { readActiveMember } from '../../adapters/postgres/members';
import type { InsuredPerson } from '../../ports/insurance-core';
import { whereOf } from '../area-policy';
import { bindGiven } from '../bind-given';
import { decidedBy, runCommand } from '../command';
import type { Call, Services, UseCase } from '../context';
import { keepEvent } from '../family-event';
import { enrolmentOf, viewMember } from '../family-view';
import { joinFamily } from '../join-family';
import { keepConsent, requireNotice } from '../notice';
import { lockOwnFamily, readOwnFamily } from '../organizer';
import { ownReason, withReasons } from '../own-decision';
import { ensurePerson, readInsured, readInsuredById } from '../person';
import { ProblemError } from '../problem-error';

type AddCall = Call<'addTemporaryMember'>;

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
  const { insured: payer } = await readInsuredById(services, call.actor.personId);
  const relative = await readInsured(services, { name, idNumber });
  if (!relative) throw inputWrong('idNumber', 'name-and-number-unknown');
  return { payer, relative };
}

function inputWrong(field: string, code: string): ProblemError {
  return new ProblemError('input-invalid', { errors: [{ field, code }] });
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
  const person = await ensurePerson(services, tx, { name, idNumber });
  const asked = { payerId: actorId, payer, relativeId: person.personId, relative, relation, role };
  const given = await bindGiven(tx, { ...asked, faceVerified: false });
  const known = await readActiveMember(tx, family.familyId, person.personId);
  const decision = withReasons(
    decideBind(whereOf(services, family), given),
    known ? [ownReason(known.personId === actorId ? 'self-not-allowed' : 'already-bound')] : [],
    'nothing-to-do',
  );
  return decidedBy(call, decision, async () => {
    const joining = { personId: person.personId, relation, role, kind: 'temporary' } as const;
    const member = await joinFamily(services, tx, family, joining);
    await keepConsent(services, tx, actorId, family.familyId, agreed);
    const who = { familyId: family.familyId, actorId, personId: person.personId };
    await keepEvent(services, tx, { ...who, kind: 'temporary-member-added', decision });
    return viewMember(member, family, actorId, enrolmentOf(relative));
  });
}
