import { addDays, shanghaiDay } from '@gongji/shared/calendar';
import { StatementSystem } from '@gongji/shared/ledger';
import { closeStatementAlerts } from '../adapters/postgres/alerts';
import { listUnmatchedDays } from '../adapters/postgres/statements';
import type { Services } from '../use-cases/context';
import { importStatement } from '../use-cases/reconciliation/import-statement';
import { mendDiscrepancies } from '../use-cases/reconciliation/mend-discrepancies';
import { now } from '../use-cases/time';

/** A day that could not be read on its own morning is made up for on one of so many. */
const MADE_UP_DAYS = 31;

/**
 * Reconciles a day, or yesterday and what earlier mornings have missed: reads each system's
 * statement, holds it against our books, mends what a rule mends and tells of the rest.
 */
export async function reconcileDay(services: Services, asked?: string): Promise<void> {
  for (const system of StatementSystem.options) {
    for (const day of asked ? [asked] : await daysToRead(services, system)) {
      const end = await importStatement(services, system, day);
      services.log.info({ system, day, end }, 'statement');
    }
  }
  await closeStatementAlerts(services.db, now(services));
  await mendDiscrepancies(services);
}

async function daysToRead(services: Services, system: StatementSystem): Promise<string[]> {
  const yesterday = addDays(shanghaiDay(services.clock.now()), -1);
  const missed = await listUnmatchedDays(services.db, system, yesterday, MADE_UP_DAYS);
  return [...missed, yesterday];
}
