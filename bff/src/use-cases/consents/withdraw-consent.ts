import {
  type ConsentRecord,
  insertConsentRecords,
  readLastConsent,
} from '../../adapters/postgres/consents';
import type { Db } from '../../adapters/postgres/database';
import { lockPeople } from '../../adapters/postgres/people';
import { whereOf } from '../area-policy';
import { decidedBy, runCommand } from '../command';
import { endWithConsent } from '../consent-ends';
import { mayAnswerFor } from '../consent-views';
import type { Call, Services, UseCase } from '../context';
import { ownDecision } from '../own-decision';
import { found, ProblemError } from '../problem-error';
import { now } from '../time';

type WithdrawCall = Call<'withdrawConsent'>;

/**
 * One act ends a consent and whatever rests on it; a quote says first what that is. From then on
 * the use is refused until it is consented to anew.
 */
export const withdrawConsent: UseCase<'withdrawConsent'> = (services, call) =>
  runCommand(services, call, 'withdrawConsent', {
    prepare: async () => undefined,
    write: async (tx) => {
      const { purpose } = call.params;
      const { aboutId, receiver } = call.body;
      const key = { aboutId, purpose, receiver };
      await lockPeople(tx, [aboutId]);
      await mayAnswerFor(services, tx, call.actor.personId, key);
      const last = found(await readLastConsent(tx, key));
      if (last.act === 'withdrawn') throw new ProblemError('state-changed');
      const decision = ownDecision(anywhere(services), [], 'go-on');
      return decidedBy(call, decision, () => withdraw(services, tx, call, last));
    },
  });

/** No area has a say in it. */
function anywhere(services: Services) {
  return whereOf(services, null);
}

async function withdraw(services: Services, tx: Db, call: WithdrawCall, last: ConsentRecord) {
  const { personId } = call.actor;
  const { aboutId, purpose, receiver, paper, version } = last;
  const others = last.givenAs === 'self' ? 'guardian' : last.givenAs;
  const record = {
    ...{ personId, aboutId, purpose, receiver, paper, version, at: now(services) },
    ...{ act: 'withdrawn' as const, how: 'withdrawConsent' },
    givenAs: personId === aboutId ? ('self' as const) : others,
  };
  await insertConsentRecords(tx, [record]);
  return endWithConsent(services, tx, record);
}
