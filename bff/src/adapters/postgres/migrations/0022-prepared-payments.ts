import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  sql`create table prepared_payments (
    prepared_payment_id uuid primary key,
    family_id uuid not null references families,
    preparer_id uuid not null references people,
    payer_id uuid not null references people check (payer_id <> preparer_id),
    cover_year integer not null,
    total_fen bigint not null check (total_fen > 0),
    status text not null check (status in ('open', 'paid', 'declined', 'withdrawn')),
    prepared_at timestamptz not null,
    expires_on date not null,
    answered_at timestamptz,
    payment_id uuid references payments,
    check ((status = 'open') = (answered_at is null)),
    check ((status = 'paid') = (payment_id is not null))
  )`,
  sql`create table prepared_items (
    prepared_payment_id uuid not null references prepared_payments,
    seq integer not null,
    member_id uuid not null references members,
    amount_fen bigint not null check (amount_fen > 0),
    primary key (prepared_payment_id, member_id)
  )`,
  // One preparer has one thing open with a payer: a later one takes the place of the earlier.
  sql`create unique index prepared_payments_open on prepared_payments
    (family_id, payer_id, preparer_id) where status = 'open'`,
  sql`create index prepared_payments_of_preparer on prepared_payments
    (family_id, preparer_id, prepared_at desc)`,
];

/** What a relative puts ready for a payer to confirm. No money hangs on it until a payment does. */
export const preparedPayments: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
