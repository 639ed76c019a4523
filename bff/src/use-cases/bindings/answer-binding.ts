import { type BindingEvent, nextBindingStatus } from '@gongji/shared/family';
import { insertReviewJob } from '../../adapters/postgres/binding-reviews';
import { moveBinding, readBinding } from '../../adapters/postgres/bindings';
import type { Db } from '../../adapters/postgres/database';
import { lockFamily } from '../../adapters/postgres/families';
import { viewBinding } from '../binding-view';
import { runCommand } from '../command';
import { consentTo } from '../consenting';
import type { Call, Services, UseCase } from '../context';
import { requireNotice } from '../notice';
import { found, ProblemError } from '../problem-error';
import { today } from '../time';

/** The spouse whom the area wants asked agrees to being paid for, or declines. */
export const answerBinding: UseCase<'answerBinding'> = (services, call) =>
  runCommand(services, call, 'answerBinding', {
    prepare: async () => requireNotice(call.body.agreed, 'member-consent'),
    write: async (tx) => {
      const { familyId, bindingId } = call.params;
      const { personId } = call.actor;
      found(await lockFamily(tx, familyId));
      const row = found(await readBinding(tx, familyId, bindingId));
      if (row.memberPersonId !== personId) throw new ProblemError('not-found');
      const event: BindingEvent = call.body.agree ? 'agree' : 'decline';
      const to = nextBindingStatus(row.status, event, { review: row.needsReview });
      const day = today(services);
      const endedOn = call.body.agree ? null : day;
      if (!to || !(await moveBinding(tx, bindingId, { from: row.status, to, endedOn }))) {
        throw new ProblemError('state-changed');
      }
      if (to === 'in-review') await insertReviewJob(tx, bindingId);
      if (call.body.agree) await keepYes(services, tx, call);
      return viewBinding({ ...row, status: to, endedOn }, personId, day);
    },
  });

async function keepYes(
  services: Services,
  tx: Db,
  { actor: { personId }, params, body: { agreed } }: Call<'answerBinding'>,
): Promise<void> {
  const own = { personId, aboutId: personId, familyId: params.familyId, agreed };
  await consentTo(services, tx, { ...own, how: 'answerBinding' });
}
