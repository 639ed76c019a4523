import { addDays, fromShanghai } from '@gongji/shared/calendar';
import type { DiscrepancyStatus } from '@gongji/shared/contracts';
import {
  type Discrepancy,
  discrepanciesOf,
  type Mending,
  type TheirMovements,
} from '@gongji/shared/ledger';
import {
  insertDiscrepancy,
  listDiscrepancies,
  updateDiscrepancy,
} from '../../adapters/postgres/discrepancies';
import {
  listOurMovements,
  listUnanswered,
  type OrderMovements,
  type Unanswered,
} from '../../adapters/postgres/order-movements';
import {
  listStatementNumbers,
  listTheirMovements,
  type StatementRow,
} from '../../adapters/postgres/statements';
import type { Services } from '../context';
import { now } from '../time';

type Matched = Pick<StatementRow, 'statementId' | 'system' | 'day'>;

const NUMBERS_AT_ONCE = 1_000;
const MOST_WAITING = 10_000;
/** What we booked this close to midnight may stand in the statement of the next day. */
const BOUNDARY_MS = 3_600_000;
const NOTHING: TheirMovements = { taken: [], givenBack: [], strange: 0 };

/** Holds a statement against our books from both sides, and keeps each difference once. */
export async function matchStatement(services: Services, statement: Matched): Promise<void> {
  for (let after = ''; ; ) {
    const numbers = await listStatementNumbers(
      services.db,
      statement.statementId,
      after,
      NUMBERS_AT_ONCE,
    );
    await matchNumbers(services, statement, numbers);
    const last = numbers.at(-1);
    if (last === undefined) break;
    after = last;
  }
  await decideWaiting(services, statement);
  await findUnanswered(services, statement);
}

async function matchNumbers(
  services: Services,
  statement: Matched,
  numbers: readonly string[],
): Promise<void> {
  const { db } = services;
  const ours = await listOurMovements(db, statement.system, numbers);
  const theirs = await listTheirMovements(db, statement.system, numbers);
  for (const number of numbers) {
    const own = ours.get(number) ?? null;
    const their = theirs.get(number) ?? NOTHING;
    for (const found of discrepanciesOf(own, their)) {
      await keep(services, statement, { ...found, number, own, their });
    }
  }
}

/** What waited for the next day's statement, and is not in it either, is missing. */
async function decideWaiting(services: Services, statement: Matched): Promise<void> {
  const { system, day } = statement;
  const waiting = await listDiscrepancies(services.db, {
    system,
    status: 'waiting',
    beforeDay: day,
    limit: MOST_WAITING,
  });
  for (const { discrepancyId, orderNumber } of waiting) {
    const own = await ourOf(services, statement, orderNumber);
    const missing = { kind: 'missing-theirs', mending: 'person' } as const;
    await keep(services, statement, { ...missing, number: orderNumber, own, their: NOTHING });
    const ended = { status: 'explained', mending: 'explained', endedAt: now(services) } as const;
    await updateDiscrepancy(services.db, discrepancyId, ended);
  }
}

async function findUnanswered(services: Services, statement: Matched): Promise<void> {
  const { system, day } = statement;
  for (const unanswered of await listUnanswered(services.db, system, day)) {
    const number = unanswered.orderNumber;
    const own = await ourOf(services, statement, number);
    const found = isAtTheEnd(unanswered, day)
      ? ({ kind: 'day-boundary', mending: 'wait' } as const)
      : ({ kind: 'missing-theirs', mending: 'person' } as const);
    await keep(services, statement, { ...found, number, own, their: NOTHING });
  }
}

async function ourOf(services: Services, { system }: Matched, number: string) {
  const found = await listOurMovements(services.db, system, [number]);
  return found.get(number) ?? null;
}

function isAtTheEnd({ at }: Unanswered, day: string): boolean {
  return fromShanghai(`${addDays(day, 1)}T00:00:00`) - Date.parse(at) <= BOUNDARY_MS;
}

const STATUS: Readonly<Record<Mending, DiscrepancyStatus>> = {
  explained: 'explained',
  wait: 'waiting',
  person: 'open',
  'look-again': 'open',
  'return-debit': 'open',
  'book-reversal': 'open',
};

interface Found extends Discrepancy {
  readonly number: string;
  readonly own: OrderMovements | null;
  readonly their: TheirMovements;
}

async function keep(services: Services, statement: Matched, found: Found): Promise<void> {
  const { kind, mending, number, own, their } = found;
  const status = STATUS[mending];
  const at = now(services);
  await insertDiscrepancy(services.db, {
    discrepancyId: services.newId(),
    system: statement.system,
    day: statement.day,
    orderNumber: number,
    orderId: own?.orderId ?? null,
    kind,
    mending,
    status,
    ourFen: own?.amountFen ?? null,
    theirFen: (their.taken[0] ?? their.givenBack[0])?.amountFen ?? null,
    ourState: own?.state ?? null,
    foundAt: at,
    endedAt: status === 'explained' ? at : null,
  });
}
