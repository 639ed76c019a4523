import { addDays, fromShanghai } from '@gongji/shared/calendar';
import { clearingAccount, StatementSystem } from '@gongji/shared/ledger';
import { countOpenAlerts } from '../../adapters/postgres/alerts';
import { countDiscrepancies, listOpenClearing } from '../../adapters/postgres/discrepancies';
import { countEndedOrders } from '../../adapters/postgres/listed-orders';
import { countOpenOrders } from '../../adapters/postgres/open-orders';
import type { OperatorUseCase } from '../context';
import { today } from '../time';

/** Orders at their end only ever grow: those of so many days are counted. */
const ENDED_DAYS = 30;

/** What an operator looks at first: where orders stand, and what waits for a person. */
export const readOverview: OperatorUseCase<'readOverview'> = async (services) => {
  const { db } = services;
  const endedSince = addDays(today(services), -ENDED_DAYS);
  const since = new Date(fromShanghai(`${endedSince}T00:00:00`)).toISOString();
  const open = await listOpenClearing(db);
  return {
    open: await countOpenOrders(db),
    ended: await countEndedOrders(db, since),
    endedSince,
    discrepancies: await countDiscrepancies(db),
    openAlerts: await countOpenAlerts(db),
    clearing: StatementSystem.options.map(clearingAccount).map((account) => ({
      account,
      balanceFen: open.find(({ code }) => code === account)?.postedFen ?? 0,
    })),
  };
};
