import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  // subject_id is an order, an invitation or a membership, so no one table holds it. pushed: what
  // became of telling the person outside of the app; waiting until a job has tried.
  sql`create table messages (
    message_id uuid primary key,
    person_id uuid not null references people,
    kind text not null,
    subject_id uuid not null,
    about_person_id uuid references people,
    created_at timestamptz not null,
    read_at timestamptz,
    pushed text not null check (pushed in ('waiting', 'done', 'refused')),
    unique (person_id, kind, subject_id)
  )`,
  sql`create index messages_of_person on messages (person_id, created_at, message_id)`,
  sql`create index messages_unread on messages (person_id) where read_at is null`,
  sql`create index messages_to_push on messages (created_at) where pushed = 'waiting'`,
  sql`create table message_choices (
    person_id uuid not null references people,
    topic text not null,
    wanted boolean not null,
    chosen_at timestamptz not null,
    primary key (person_id, topic)
  )`,
];

/** What a person is told in the app, written with the change that it tells of; and what they want. */
export const messages: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
