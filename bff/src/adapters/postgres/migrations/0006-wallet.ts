import { type Kysely, type Migration, sql } from 'kysely';

/** 医保钱包: transfers between people, without a family, that wait for their receiver. */
const UP = [
  sql`alter table orders alter column family_id drop not null`,
  sql`alter table orders
    drop constraint orders_kind_known,
    drop constraint orders_state_known,
    drop constraint orders_source_check,
    drop constraint orders_about_a_person,
    add constraint orders_kind_known
      check (kind in ('premium', 'pot-transfer', 'premium-refund', 'wallet-transfer')),
    add constraint orders_state_known
      check (state in ('scheduled', 'held', 'debited', 'submitted', 'payout-failed', 'confirmed',
        'reversing', 'failed', 'sent', 'claimed', 'returning', 'returned')),
    add constraint orders_source_known check (source in ('personal-account', 'pot', 'wallet')),
    add constraint orders_from_a_wallet check (source <> 'wallet' or kind = 'wallet-transfer'),
    add constraint orders_without_a_family
      check ((family_id is null) = (kind = 'wallet-transfer')),
    add constraint orders_about_a_person check (case kind
      when 'pot-transfer' then num_nonnulls(member_id, member_person_id, cover_year) = 0
      when 'wallet-transfer' then num_nonnulls(member_id, cover_year) = 0
        and member_person_id is not null and member_person_id <> payer_id
      else num_nonnulls(member_id, member_person_id, cover_year) = 3
    end)`,
  sql`drop index orders_on_their_way`,
  sql`create index orders_on_their_way on orders (order_id)
    where state not in ('confirmed', 'failed', 'returned')`,
  sql`create index orders_sent on orders (order_id) where state = 'sent'`,
  sql`create table wallet_transfers (
    order_id uuid primary key references orders,
    relation text not null,
    returns_at timestamptz not null
  )`,
  sql`alter table consents alter column family_id drop not null`,
];

export const wallet: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
