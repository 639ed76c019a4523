import { Logger, runMigrations, type TaskList } from 'graphile-worker';
import { z } from 'zod';
import { ADVANCE_REVIEW } from '../adapters/postgres/binding-reviews';
import { ADVANCE_ORDER } from '../adapters/postgres/order-jobs';
import { openPool } from '../adapters/postgres/pool';
import type { Services } from '../use-cases/context';
import { startBatch } from '../use-cases/orders/start-batch';
import { remindOfWindows } from '../use-cases/remind-of-windows';
import { returnDueTransfers } from '../use-cases/return-due-transfers';
import { advanceOrder } from './advance-order';
import { advanceReview } from './advance-review';
import { anchorLedger } from './anchor-ledger';
import { forgetRealNames } from './forget-real-names';
import { type JobWorker, keepRunning } from './keep-running';
import { letGo } from './let-go';
import { DEFAULT_PACE, type OrderPace } from './order-pace';
import { pushMessages } from './push-messages';
import { reconcileDay } from './reconcile-day';
import { remindOfUpgrades } from './remind-of-upgrades';
import { rescueOrders } from './rescue-orders';
import { rescueReviews } from './rescue-reviews';
import { type QueueSettings, runQueue } from './run-queue';
import { tracedTasks } from './traced-tasks';

export interface WorkerSettings extends QueueSettings {
  readonly pace?: OrderPace;
}

const RESCUE_ORDERS = 'rescue-orders';
const START_BATCH = 'start-batch';
const RETURN_TRANSFERS = 'return-transfers';
const RESCUE_REVIEWS = 'rescue-reviews';
const PUSH_MESSAGES = 'push-messages';
const FORGET_REAL_NAMES = 'forget-real-names';
const EVERY_MINUTE = [
  RESCUE_ORDERS,
  START_BATCH,
  RETURN_TRANSFERS,
  RESCUE_REVIEWS,
  PUSH_MESSAGES,
  FORGET_REAL_NAMES,
];
const RECONCILE = 'reconcile';
const LET_GO = 'let-go';
const ANCHOR_LEDGER = 'anchor-ledger';
const REMIND_OF_UPGRADES = 'remind-of-upgrades';
const REMIND_OF_WINDOWS = 'remind-of-windows';
/** By UTC: at 06:30 in Asia/Shanghai the statements of the day before are there. */
const BY_DAY = [
  `30 22 * * * ${RECONCILE}`,
  `10 19 * * * ${LET_GO}`,
  `40 19 * * * ${ANCHOR_LEDGER}`,
  // From nine to eight: nobody is told at night. Windows are looked at again and again, so that a
  // morning on which nothing ran, or the core was silent, is made up for.
  `0 1 * * * ${REMIND_OF_UPGRADES}`,
  `*/10 1-11 * * * ${REMIND_OF_WINDOWS}`,
];
const Payload = z.object({ orderId: z.uuid() });
const ReviewPayload = z.object({ bindingId: z.uuid() });
const Asked = z.object({ day: z.iso.date().optional() });

/** Makes or updates the tables of the job queue; commands need them even where no worker runs. */
export async function migrateJobs(log: Services['log'], databaseUrl: string): Promise<void> {
  const onBroken = (err: Error) => log.warn({ err }, 'a connection of the job queue broke');
  const pgPool = openPool({ url: databaseUrl, max: 1, onBroken });
  try {
    await runMigrations({ pgPool, logger: loggerOn(log) });
  } finally {
    await pgPool.end();
  }
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
      taskList: tracedTasks(tasksOf(services, settings.pace ?? DEFAULT_PACE)),
      crontab: [...EVERY_MINUTE.map((task) => `* * * * * ${task}`), ...BY_DAY].join('\n'),
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
    [LET_GO]: async () => {
      services.log.info({ gone: await letGo(services) }, 'kept for as long as we say, and let go');
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
    [FORGET_REAL_NAMES]: async () => {
      await forgetRealNames(services);
    },
    [REMIND_OF_UPGRADES]: async () => {
      await remindOfUpgrades(services);
    },
    [REMIND_OF_WINDOWS]: async () => {
      await remindOfWindows(services);
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
