import { listRecordChoices, sumRecordYear } from '../../adapters/postgres/record-years';
import type { UseCase } from '../context';
import { countOf, isForRelative, linesOf, monthsOf, sumOf } from '../record-year-sums';

/** A year of the caller's records, summed over the very rows that the list shows. */
export const readRecordYear: UseCase<'readRecordYear'> = (services, call) =>
  // One snapshot: what is done and what is on its way are told of the same moment.
  services.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const { personId } = call.actor;
      const { year } = call.params;
      const cells = await sumRecordYear(tx, personId, year);
      const done = cells.filter((cell) => cell.done);
      const paid = done.filter(isForRelative);
      const open = cells.filter((cell) => !cell.done && isForRelative(cell));
      const years = (await listRecordChoices(tx, personId)).map((choice) => choice.year);
      return {
        year,
        years: [...new Set([year, ...years])].sort((a, b) => b - a),
        paidFen: sumOf(paid),
        paidCount: countOf(paid),
        movedFen: sumOf(done) - sumOf(paid),
        monthsFen: monthsOf(paid),
        lines: linesOf(done, personId),
        underWay: { count: countOf(open), amountFen: sumOf(open) },
      };
    });
