import { z } from 'zod';
import { OrderKind } from '../order';
import { PersonRef } from './common';
import { endpoint } from './endpoint';
import { RecordYear } from './records';

/** Which balance paid. */
export const PayingSource = z.enum(['personal-account', 'pot', 'wallet']);
export type PayingSource = z.infer<typeof PayingSource>;

/** A sum of many: no bound of a single order holds for it. */
const FenSum = z.number().int().min(0);
const MONTHS = 12;
/** January first; each the sum of its month. */
const MonthsFen = z.array(FenSum).length(MONTHS);

/** Who paid for whom, from which balance, of one kind of order. */
export const YearLine = z.object({
  kind: OrderKind,
  payer: PersonRef,
  /** Null for money moved into one's own pot. */
  member: PersonRef.nullable(),
  /** Null where only its payer may know: of a wallet transfer. */
  source: PayingSource.nullable(),
  amountFen: FenSum,
  count: z.number().int(),
  monthsFen: MonthsFen,
});
export type YearLine = z.infer<typeof YearLine>;

/**
 * A local year of my records, by the instant they are listed at. What is summed is done
 * (`confirmed`): `paidFen` what was paid for relatives, `movedFen` what was moved into a pot, from
 * where it is paid later. Every sum is of the records that the list shows with the same filter.
 */
export const YearSummary = z.object({
  year: z.number().int(),
  /** Years that have records, newest first, and the one asked for. */
  years: z.array(z.number().int()),
  paidFen: FenSum,
  paidCount: z.number().int(),
  movedFen: FenSum,
  /** Of `paidFen`. */
  monthsFen: MonthsFen,
  /** Largest sum first. */
  lines: z.array(YearLine),
  /** What was begun in this year for relatives and has come to no end yet. */
  underWay: z.object({ count: z.number().int(), amountFen: FenSum }),
});
export type YearSummary = z.infer<typeof YearSummary>;

export const recordYearEndpoints = {
  readRecordYear: endpoint({
    method: 'GET',
    path: '/me/records/years/:year',
    summary: 'A year of my records: who paid for whom, from which balance, by month',
    scope: 'person',
    params: z.object({ year: RecordYear }),
    response: YearSummary,
  }),
};
