import type { OrderRow } from '../adapters/postgres/orders';
import type { Outside } from '../ports/outside';
import type { PremiumStatus } from '../ports/premium-collector';
import type { Services } from '../use-cases/context';
import {
  contradiction,
  event,
  type Finding,
  later,
  neverSeen,
  queryIfAsked,
  readRefusal,
  type Step,
} from './finding';
import { idNumberOf } from './id-number-of';

/** The collector is given the premium. */
export const askSubmission: Step = async (services, order) => {
  const known = await queryIfAsked(order, () => services.collector.queryStatus(order.number));
  if (known?.kind === 'refused') return contradiction(known.code);
  return readSubmission(known ?? (await submit(services, order)));
};

/** The collector says whether it has counted the premium. */
export const askConfirmation: Step = async (services, order) =>
  readConfirmation(await services.collector.queryStatus(order.number));

async function submit(services: Services, order: OrderRow): Promise<Outside<PremiumStatus>> {
  if (order.memberPersonId === null || order.coverYear === null) {
    throw new Error('a premium order without the person it is paid for');
  }
  return services.collector.submit({
    orderNumber: order.number,
    idNumber: await idNumberOf(services, order.memberPersonId),
    coverYear: order.coverYear,
    amountFen: order.amountFen,
  });
}

function readSubmission(answer: Outside<PremiumStatus>): Finding {
  if (answer.kind !== 'done') return readRefusal(answer, 'collector-refused');
  const { status, code } = answer.value;
  if (status === 'unknown') return neverSeen('collector-refused');
  return status === 'refused' ? event('collector-refused', code) : event('submit-accepted');
}

function readConfirmation(answer: Outside<PremiumStatus>): Finding {
  if (answer.kind !== 'done') return later(answer.kind === 'unsure' ? answer.why : answer.code);
  const { status, code } = answer.value;
  if (status === 'confirmed') return event('collector-confirmed');
  if (status === 'refused') return event('collector-refused', code);
  return status === 'accepted' ? later('not-confirmed-yet') : contradiction('submission-forgotten');
}
