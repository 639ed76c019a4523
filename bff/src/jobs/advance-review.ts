import { shanghaiDay } from '@gongji/shared/calendar';
import { type BindingEvent, nextBindingStatus } from '@gongji/shared/family';
import {
  insertReviewJob,
  lockBinding,
  markReviewAsked,
} from '../adapters/postgres/binding-reviews';
import { type BindingRow, moveBinding } from '../adapters/postgres/bindings';
import type { ReviewState } from '../ports/bind-reviewer';
import type { Outside } from '../ports/outside';
import type { Services } from '../use-cases/context';
import { idNumberOf } from './id-number-of';
import { type OrderPace, pauseAfter } from './order-pace';

/**
 * Asks the agency about one binding: mark that we ask, ask outside any transaction, write what it
 * said. A binding that ended meanwhile stays ended, whatever the agency says.
 */
export async function advanceReview(
  services: Services,
  pace: OrderPace,
  bindingId: string,
): Promise<void> {
  const binding = await markAsked(services, bindingId);
  if (binding?.status !== 'in-review') return;
  const answer = await ask(services, binding);
  const event = eventOf(answer);
  if (event !== null) return decide(services, binding, event, codeOf(answer));
  if (answer.kind === 'refused') {
    services.log.error({ bindingId, why: answer.code }, 'A binding in review needs a person');
  }
  await insertReviewJob(services.db, bindingId, pauseAfter(pace, binding.reviewAskedTimes + 1));
}

/** Gives the binding as it stood before the mark: whether it was asked before decides. */
async function markAsked(services: Services, bindingId: string): Promise<BindingRow | undefined> {
  const at = new Date(services.clock.now()).toISOString();
  return services.db.transaction().execute(async (tx) => {
    const binding = await lockBinding(tx, bindingId);
    if (binding?.status === 'in-review') await markReviewAsked(tx, bindingId, at);
    return binding;
  });
}

/** Queried where it was sent before, and sent again only where the agency never saw it. */
async function ask(services: Services, binding: BindingRow): Promise<Outside<ReviewState>> {
  const { bindingId, reviewAskedAt } = binding;
  if (reviewAskedAt === null) return submit(services, binding);
  const known = await services.reviewer.queryReview(bindingId);
  const unseen = known.kind === 'done' && known.value.status === 'unknown';
  return unseen ? submit(services, binding) : known;
}

async function submit(services: Services, binding: BindingRow): Promise<Outside<ReviewState>> {
  const { bindingId, areaCode, payerId, memberPersonId, relation, papers } = binding;
  return services.reviewer.submit({
    reviewNumber: bindingId,
    areaCode,
    payerIdNumber: await idNumberOf(services, payerId),
    memberIdNumber: await idNumberOf(services, memberPersonId),
    relation,
    papers,
  });
}

/** Only what the agency says of the case decides; a case it cannot take at all is our fault. */
function eventOf(answer: Outside<ReviewState>): Extract<BindingEvent, 'approve' | 'refuse'> | null {
  if (answer.kind !== 'done') return null;
  if (answer.value.status === 'approved') return 'approve';
  return answer.value.status === 'refused' ? 'refuse' : null;
}

function codeOf(answer: Outside<ReviewState>): string | null {
  return answer.kind === 'done' ? answer.value.code : null;
}

async function decide(
  services: Services,
  { bindingId, status, needsReview }: BindingRow,
  event: 'approve' | 'refuse',
  code: string | null,
): Promise<void> {
  const to = nextBindingStatus(status, event, { review: needsReview });
  if (!to) return;
  const over = event === 'refuse';
  const endedOn = over ? shanghaiDay(services.clock.now()) : null;
  const refusal = over ? { refusal: code ?? 'not-said' } : {};
  await services.db
    .transaction()
    .execute((tx) => moveBinding(tx, bindingId, { from: status, to, endedOn, ...refusal }));
}
