import type { OurMovements, StatementSystem } from '@gongji/shared/ledger';
import { isFinal, type OrderState } from '@gongji/shared/order';
import { sql } from 'kysely';
import type { Db } from './database';

export interface OrderMovements extends OurMovements {
  readonly orderNumber: string;
  readonly orderId: string;
}

/** Which events of ours a system's movements are, those that reconciliation booked included. */
const EVENTS: Readonly<Record<StatementSystem, { taken: string[]; givenBack: string[] }>> = {
  core: {
    taken: ['debit-confirmed', 'late-debit-booked'],
    givenBack: [
      'reversal-confirmed',
      'return-confirmed',
      'late-debit-returned',
      'late-reversal-booked',
    ],
  },
  collector: { taken: ['collector-confirmed'], givenBack: [] },
};

interface Row {
  readonly orderNumber: string;
  readonly orderId: string;
  readonly state: OrderState;
  readonly amountFen: number;
  readonly takenOn: string | null;
  readonly givenBackOn: string | null;
  readonly lateDebit: boolean;
}

/** What our books say of these order numbers, as far as that system is concerned. */
export async function listOurMovements(
  db: Db,
  system: StatementSystem,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, OrderMovements>> {
  const { taken, givenBack } = EVENTS[system];
  const found = await sql<Row>`
    select orders.number as order_number, orders.order_id, orders.state,
      orders.amount_fen, moved.taken_on, moved.given_back_on,
      moved.late_debit and moved.given_back_on is null as late_debit
    from orders, lateral (
      select min((at at time zone 'Asia/Shanghai')::date) filter (where event = any(${taken}))
          as taken_on,
        min((at at time zone 'Asia/Shanghai')::date) filter (where event = any(${givenBack}))
          as given_back_on,
        coalesce(bool_or(event = 'late-debit-booked'), false) as late_debit
      from (select event, at from order_events where order_id = orders.order_id
        union all select event, at from ledger_transactions where order_id = orders.order_id) event
    ) moved
    where orders.number = any(${[...numbers]})
    order by orders.number`.execute(db);
  return new Map(found.rows.map((row) => [row.orderNumber, movementsOf(system, row)]));
}

/** What the core took of any kind it gives back when asked by its number; a collector does not. */
function movementsOf(system: StatementSystem, row: Row): OrderMovements {
  return { ...row, ended: isFinal(row.state), returnable: system === 'core' };
}

export interface Unanswered {
  readonly orderNumber: string;
  /** ISO 8601: when we booked what no statement has. */
  readonly at: string;
}

/** What we booked on a day (Asia/Shanghai) that no statement of that system has, on any day. */
export async function listUnanswered(
  db: Db,
  system: StatementSystem,
  day: string,
): Promise<Unanswered[]> {
  const { taken, givenBack } = EVENTS[system];
  const found = await sql<Unanswered>`
    select distinct on (orders.number) orders.number as order_number, event.at
    from order_events event join orders using (order_id)
    where event.at >= ${day}::date::timestamp at time zone 'Asia/Shanghai'
      and event.at < (${day}::date + 1)::timestamp at time zone 'Asia/Shanghai'
      and event.event = any(${[...taken, ...givenBack]})
      and not exists (
        select from statement_lines line join statements statement using (statement_id)
        where line.order_number = orders.number and statement.system = ${system}
          and statement.replaced_at is null
          and (line.movement not in ('taken', 'given-back')
            or line.movement = case when event.event = any(${taken}) then 'taken'
              else 'given-back' end))
    order by orders.number, event.at`.execute(db);
  return found.rows;
}
