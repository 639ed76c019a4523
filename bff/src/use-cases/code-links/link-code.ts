import { ageOn } from '@gongji/shared/calendar';
import type { Decision } from '@gongji/shared/decision';
import { decideCodeLink } from '@gongji/shared/rules';
import { AGE_OF_OWN_CONSENT, isIdNumber } from '@gongji/shared/vocabulary';
import {
  countCodeLinksSince,
  insertCodeLink,
  listCodeLinks,
  readCodeLink,
} from '../../adapters/postgres/code-links';
import type { Db } from '../../adapters/postgres/database';
import { lockPeople } from '../../adapters/postgres/people';
import type { InsuredPerson } from '../../ports/insurance-core';
import { whereOf } from '../area-policy';
import { viewCodeLink } from '../code-link-view';
import { decidedBy, runCommand } from '../command';
import { consentTo, refuseWithdrawnOf } from '../consenting';
import type { Call, Services, UseCase } from '../context';
import { keepPaper, requireNotice } from '../notice';
import { ownReason, withReasons } from '../own-decision';
import { ensurePerson, readInsured } from '../person';
import { found, inputWrong } from '../problem-error';
import { now, today } from '../time';

type LinkCall = Call<'linkCode'>;

/** Asks to show a relative's code. A child's is linked at once, everybody else is asked first. */
export const linkCode: UseCase<'linkCode'> = (services, call) =>
  runCommand(services, call, 'linkCode', {
    prepare: () => readMember(services, call),
    write: (tx, member) => decideAndLink(services, tx, call, member),
  });

async function readMember(services: Services, { body }: LinkCall): Promise<InsuredPerson> {
  requireNotice(body.agreed, 'relation-promise');
  if (!isIdNumber(body.idNumber)) throw inputWrong('idNumber', 'id-number-invalid');
  await refuseWithdrawnOf(services, body, ['insurance-lookup']);
  const member = await readInsured(services, body);
  if (!member) throw inputWrong('idNumber', 'name-and-number-unknown');
  return member;
}

async function decideAndLink(services: Services, tx: Db, call: LinkCall, member: InsuredPerson) {
  const holderId = call.actor.personId;
  const { personId } = await ensurePerson(services, tx, call.body);
  await lockPeople(tx, [holderId, personId]);
  const decision = await decide(services, tx, call, { personId, member });
  return decidedBy(call, decision, async () => {
    const codeLinkId = services.newId();
    const { relation, role, agreed } = call.body;
    const at = now(services);
    const child = isChild(services, call, member);
    await insertCodeLink(tx, {
      codeLinkId,
      holderId,
      memberPersonId: personId,
      relation,
      role,
      status: child ? 'active' : 'pending',
      agreedBy: child ? 'parent' : null,
      promiseVersion: agreed.version,
      consentVersion: null,
      askedAt: at,
      agreedAt: child ? at : null,
      endedAt: null,
      shownAt: null,
    });
    const said = { personId: holderId, aboutId: personId, agreed, guardian: true } as const;
    const more = { purposes: ['shown-code'], how: 'linkCode' } as const;
    if (child) await consentTo(services, tx, { ...said, ...more });
    else await keepPaper(services, tx, holderId, null, agreed);
    return viewCodeLink(found(await readCodeLink(tx, codeLinkId, holderId)));
  });
}

function isChild(services: Services, { body }: LinkCall, { bornOn }: InsuredPerson): boolean {
  return body.relation === 'child' && ageOn(bornOn, today(services)) < AGE_OF_OWN_CONSENT;
}

interface Asked {
  readonly personId: string;
  readonly member: InsuredPerson;
}

async function decide(
  services: Services,
  tx: Db,
  { actor }: LinkCall,
  { personId, member }: Asked,
): Promise<Decision> {
  const mine = await listCodeLinks(tx, actor.personId);
  const theirs = await listCodeLinks(tx, personId);
  const month = `${today(services).slice(0, 7)}-01`;
  const since = new Date(`${month}T00:00:00+08:00`).toISOString();
  const decision = decideCodeLink(whereOf(services, member), {
    membersNow: mine.filter(({ holderId }) => holderId === actor.personId).length,
    holdersNow: theirs.filter(({ memberPersonId }) => memberPersonId === personId).length,
    newThisMonth: await countCodeLinksSince(tx, actor.personId, since),
  });
  if (personId === actor.personId) {
    return withReasons(decision, [ownReason('self-not-allowed')], 'check-details');
  }
  const again = mine.some((link) => link.memberPersonId === personId);
  return withReasons(decision, again ? [ownReason('code-link-exists')] : [], 'nothing-to-do');
}
