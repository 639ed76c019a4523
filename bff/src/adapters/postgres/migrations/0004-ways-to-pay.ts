import { type Kysely, type Migration, sql } from 'kysely';

/** The kinds of orders that are about a relative's premium of one year. */
const PREMIUM_KINDS = sql.raw(`('premium', 'premium-refund')`);

const ORDERS = [
  sql`alter table orders
    drop constraint orders_kind_check,
    drop constraint orders_state_check,
    drop constraint orders_check,
    drop constraint orders_check1`,
  // batch_on: the day on which the core debits, where the area debits in batches.
  sql`alter table orders
    add column batch_on date,
    add constraint orders_kind_known
      check (kind in ('premium', 'pot-transfer', 'premium-refund')),
    add constraint orders_state_known
      check (state in ('scheduled', 'held', 'debited', 'submitted', 'payout-failed', 'confirmed',
        'reversing', 'failed')),
    add constraint orders_about_a_person
      check (num_nonnulls(member_id, member_person_id, cover_year)
        = case when kind in ${PREMIUM_KINDS} then 3 else 0 end),
    add constraint orders_in_a_payment check ((payment_id is not null) = (kind = 'premium')),
    add constraint orders_from_the_pot check (source <> 'pot' or kind = 'premium'),
    add constraint orders_in_a_batch
      check ((batch_on is null or kind = 'premium') and (batch_on is not null or state <> 'scheduled'))`,
  // Paid for once a year, whichever way: a refund asked for counts like a payment.
  sql`drop index orders_one_live_premium`,
  sql`create unique index orders_one_live_premium on orders (member_person_id, cover_year)
    where kind in ${PREMIUM_KINDS} and state <> 'failed'`,
  sql`create index orders_due on orders (batch_on) where state = 'scheduled'`,
];

const LEDGER = [
  sql`alter table ledger_accounts drop constraint ledger_accounts_kind_check`,
  sql`alter table ledger_accounts add constraint ledger_accounts_kind_known
    check (kind in ('personal', 'pot', 'hold', 'collector', 'bank'))`,
];

/** Premiums debited in a monthly batch, and premiums paid in cash first and paid back. */
export const waysToPay: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...ORDERS, ...LEDGER]) await statement.execute(db);
  },
};
