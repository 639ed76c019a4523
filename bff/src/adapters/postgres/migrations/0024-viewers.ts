import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  // A viewer is no member: no binding, no premium and no command of a family can ever name one.
  sql`create table family_viewers (
    viewer_id uuid primary key,
    family_id uuid not null references families,
    person_id uuid not null references people,
    since timestamptz not null,
    ended_at timestamptz check (ended_at >= since)
  )`,
  sql`create unique index family_viewers_once on family_viewers (family_id, person_id)
    where ended_at is null`,
  sql`create index family_viewers_of_person on family_viewers (person_id)
    where ended_at is null`,
  sql`alter table invitations add column invited_as text not null default 'member'
    check (invited_as in ('member', 'viewer'))`,
  sql`alter table invitations alter column invited_as drop default`,
  sql`alter table family_events drop constraint family_events_kind_check`,
  sql`alter table family_events add constraint family_events_kind_check check (kind in
    ('family-created', 'member-joined', 'temporary-member-added', 'member-upgraded', 'member-left',
    'member-removed', 'viewer-joined', 'viewer-left', 'organizer-changed'))`,
];

/** Who may see a family and its records and do nothing in it. */
export const viewers: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
