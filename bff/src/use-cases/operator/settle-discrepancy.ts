import { closeAlerts } from '../../adapters/postgres/alerts';
import { lockDiscrepancy, updateDiscrepancy } from '../../adapters/postgres/discrepancies';
import { insertSettlement, viewDiscrepancies } from '../../adapters/postgres/discrepancy-views';
import { runCommand } from '../command';
import type { OperatorUseCase } from '../context';
import { found, ProblemError } from '../problem-error';
import { now } from '../time';

/**
 * A person ends what waits for one: it was settled outside of the product, and the note says how.
 * No money moves by it: what stands on a clearing account stays there, and so does its alarm.
 */
export const settleDiscrepancy: OperatorUseCase<'settleDiscrepancy'> = (services, call) =>
  runCommand(services, call, 'settleDiscrepancy', {
    prepare: async () => null,
    write: async (tx) => {
      const { discrepancyId } = call.params;
      const row = found(await lockDiscrepancy(tx, discrepancyId));
      if (row.status !== 'open' || row.mending !== 'person') {
        throw new ProblemError('state-changed');
      }
      const at = now(services);
      const ended = { status: 'settled', mending: row.mending, endedAt: at } as const;
      const { operatorId } = call.actor;
      await insertSettlement(tx, { discrepancyId, operatorId, note: call.body.note, at });
      await updateDiscrepancy(tx, discrepancyId, ended);
      const { orderNumber: subject, system, kind } = row;
      await closeAlerts(tx, { kind: 'discrepancy', subject, detail: `${system}: ${kind}` }, at);
      const [discrepancy] = await viewDiscrepancies(tx, [{ ...row, ...ended }]);
      return { discrepancy: found(discrepancy) };
    },
  });
