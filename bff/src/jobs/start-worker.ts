import { Logger, runMigrations, type TaskList } from 'graphile-worker';
import { z } from 'zod';
import { ADVANCE_REVIEW } from '../adapters/postgres/binding-reviews';
import { ADVANCE_ORDER } from '../adapters/postgres/order-jobs';
import type { Services } from '../use-cases/context';
import { startBatch } from '../use-cases/orders/start-batch';
import { returnDueTransfers } from '../use-cases/return-due-transfers';
import { advanceOrder } from './advance-order';
import { advanceReview } from './advance-review';
import { anchorLedger } from './anchor-ledger';
import { forgetOldAnswers } from './forget-answers';
import { type JobWorker, keepRunning } from './keep-running';
import { DEFAULT_PACE, type OrderPace } from './order-pace';
import { pushMessages } from './push-messages';
import { reconcileDay } from './reconcile-day';
import { remindOfUpgrades } from './remind-of-upgrades';
import { rescueOrders } from './rescue-orders';
import { rescueReviews } from './rescue-reviews';
import { type QueueSettings, runQueue } from './run-queue';

export interface WorkerSettings extends QueueSettings {
  readonly pace?: OrderPace;
}

const RESCUE_ORDERS = 'rescue-orders';
const START_BATCH = 'start-batch';
const RETURN_TRANSFERS = 'return-transfers';
const RESCUE_REVIEWS = 'rescue-reviews';
const PUSH_MESSAGES = 'push-messages';
const EVERY_MINUTE = [RESCUE_ORDERS, START_BATCH, RETURN_TRANSFERS, RESCUE_REVIEWS, PUSH_MESSAGES];
const RECONCILE = 'reconcile';
const FORGET_ANSWERS = 'forget-answers';
const ANCHOR_LEDGER = 'anchor-ledger';
const REMIND_OF_UPGRADES = 'remind-of-upgrades';
/** By UTC: at 06:30 in Asia/Shanghai the statements of the day before are there. */
const ONCE_A_DAY = [
  `30 22 * * * ${RECONCILE}`,
  `10 19 * * * ${FORGET_ANSWERS}`,
  `40 19 * * * ${ANCHOR_LEDGER}`,
  // In the morning: nobody is told at night.
  `0 1 * * * ${REMIND_OF_UPGRADES}`,
];
const Payload = z.object({ orderId: z.uuid() });
const ReviewPayload = z.object({ bindingId: z.uuid() });
const Asked = z.object({ day: z.iso.date().optional() });

/** Makes or updates the tables of the job queue; commands need them even where no worker runs. */
export async function migrateJobs(log: Services['log'], databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: databaseUrl, maxPoolSize: 1, logger: loggerOn(log) });
}

/**
 * Starts moving orders. Those that a dead process left behind, or a queue of this one that ended by
 * itself, and those whose batch day or hour of return has come meanwhile, are taken up at once.
 */
export async function startWorker(
  services: Services,
  settings: WorkerSettings,
): Promise<JobWorker> {
  await migrateJobs(services.log, settings.databaseUrl);
  await startBatch(services);
  await returnDueTransfers(services);
  return keepRunning(services.log, async () => {
    await rescueOrders(services, true);
    await rescueReviews(services, true);
    return runQueue(services, settings, {
      logger: loggerOn(services.log),
      taskList: tasksOf(services, settings.pace ?? DEFAULT_PACE),
      crontab: [...EVERY_MINUTE.map((task) => `* * * * * ${task}`), ...ONCE_A_DAY].join('\n'),
    });
  });
}

function tasksOf(services: Services, pace: OrderPace): TaskList {
  return {
    [ADVANCE_ORDER]: (payload) => advanceOrder(services, pace, Payload.parse(payload).orderId),
    [ADVANCE_REVIEW]: (payload) =>
      advanceReview(services, pace, ReviewPayload.parse(payload).bindingId),
    [RESCUE_ORDERS]: async () => {
      await rescueOrders(services, false);
    },
    [START_BATCH]: async () => {
      await startBatch(services);
    },
    [RECONCILE]: (payload) => reconcileDay(services, Asked.parse(payload ?? {}).day),
    [FORGET_ANSWERS]: async () => {
      await forgetOldAnswers(services);
    },
    [ANCHOR_LEDGER]: async () => {
      await anchorLedger(services);
    },
    [RETURN_TRANSFERS]: async () => {
      await returnDueTransfers(services);
    },
    [PUSH_MESSAGES]: async () => {
      await pushMessages(services);
    },
    [REMIND_OF_UPGRADES]: async () => {
      await remindOfUpgrades(services);
    },
    [RESCUE_REVIEWS]: async () => {
      await rescueReviews(services, false);
    },
  };
}

/** Only what needs attention: the library tells of each job it runs. */
function loggerOn(log: Services['log']): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error({}, message);
    if (level === 'warning') log.warn({}, message);
  });
}
