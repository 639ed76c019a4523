import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  sql`create table organizer_offers (
    offer_id uuid primary key,
    family_id uuid not null references families,
    from_id uuid not null references people,
    to_id uuid not null references people check (to_id <> from_id),
    status text not null check (status in ('open', 'accepted', 'declined', 'withdrawn')),
    moves_area boolean not null,
    offered_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > offered_at),
    answered_at timestamptz,
    check ((status = 'open') = (answered_at is null))
  )`,
  // One person at a time is asked; a later offer takes the place of the earlier.
  sql`create unique index organizer_offers_open on organizer_offers (family_id)
    where status = 'open'`,
];

/** A family's organizer asks another member to take over; both have to agree. */
export const organizerOffers: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
