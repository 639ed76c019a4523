import type { PreparedPayment } from '@gongji/shared/contracts';
import type { Db } from '../../adapters/postgres/database';
import {
  listPreparedItems,
  lockPrepared,
  type NamedPrepared,
  type PreparedItem,
} from '../../adapters/postgres/prepared-payments';
import type { Services } from '../context';
import { found, ProblemError } from '../problem-error';
import { today } from '../time';

/** Both have to be in the family for as long as it is open. */
const BOTH = 2;

function statusOf(services: Services, row: NamedPrepared): PreparedPayment['status'] {
  if (row.status !== 'open') return row.status;
  const holds = row.expiresOn >= today(services) && row.stillThere === BOTH;
  return holds ? 'open' : 'expired';
}

export function viewPrepared(
  services: Services,
  row: NamedPrepared,
  items: readonly PreparedItem[],
): PreparedPayment {
  const { preparedPaymentId, coverYear, totalFen, preparedAt, expiresOn, answeredAt } = row;
  return {
    preparedPaymentId,
    preparer: { personId: row.preparerId, name: row.preparerName },
    payer: { personId: row.payerId, name: row.payerName },
    coverYear,
    totalFen,
    items: items.map(({ memberId, name, amountFen }) => ({ memberId, name, amountFen })),
    status: statusOf(services, row),
    preparedAt,
    expiresOn,
    answeredAt,
  };
}

/** What was put ready, with its people, as either of the two reads it. */
export async function viewPreparedRows(
  services: Services,
  db: Db,
  rows: readonly NamedPrepared[],
): Promise<PreparedPayment[]> {
  const itemsOf = await listPreparedItems(
    db,
    rows.map((row) => row.preparedPaymentId),
  );
  return rows.map((row) => viewPrepared(services, row, itemsOf.get(row.preparedPaymentId) ?? []));
}

/**
 * One that still waits, locked, for the one side that may answer it; for anybody else it is not
 * there.
 * @throws ProblemError not-found, state-changed where it waits no more
 */
export async function lockOpenPrepared(
  services: Services,
  tx: Db,
  asked: { readonly familyId: string; readonly preparedPaymentId: string },
  side: 'payerId' | 'preparerId',
  personId: string,
): Promise<PreparedPayment> {
  const row = found(await lockPrepared(tx, asked.familyId, asked.preparedPaymentId));
  if (row[side] !== personId) throw new ProblemError('not-found');
  const [view] = await viewPreparedRows(services, tx, [row]);
  if (view?.status !== 'open') throw new ProblemError('state-changed');
  return view;
}
