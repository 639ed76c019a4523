import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  // payout_seq: how many cards have been tried; each has a payout number of its own at the bank.
  sql`create table premium_refunds (
    order_id uuid primary key references orders,
    paid_on date not null,
    card_sealed text not null,
    card_tail text not null check (card_tail ~ '^[0-9]{4}$'),
    payout_seq integer not null default 1 check (payout_seq between 1 and 99),
    proof_id text not null,
    proof_store text not null,
    proof_name text not null,
    proof_size_bytes bigint not null check (proof_size_bytes > 0),
    proof_digest text check (proof_digest ~ '^[0-9a-f]{64}$')
  )`,
];

/** What a refund needs beside its order: the card it goes to, and the proof that was shown. */
export const premiumRefunds: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
