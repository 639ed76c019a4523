import { addDays, shanghaiDay } from '@gongji/shared/calendar';
import { StatementSystem } from '@gongji/shared/ledger';
import type { Services } from '../use-cases/context';
import { importStatement } from '../use-cases/reconciliation/import-statement';
import { mendDiscrepancies } from '../use-cases/reconciliation/mend-discrepancies';

/**
 * Reconciles a day, yesterday unless told: reads each system's statement, holds it against our
 * books, mends what a rule mends and tells of the rest.
 */
export async function reconcileDay(services: Services, asked?: string): Promise<void> {
  const day = asked ?? addDays(shanghaiDay(services.clock.now()), -1);
  for (const system of StatementSystem.options) {
    const end = await importStatement(services, system, day);
    services.log.info({ system, day, end }, 'statement');
  }
  await mendDiscrepancies(services);
}
