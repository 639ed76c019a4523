import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  // A platform's yes is good for one message each (一次性订阅); a no is kept, so that nobody is asked
  // again and again.
  sql`create table push_consents (
    person_id uuid not null references people,
    platform text not null check (platform in ('weapp', 'alipay')),
    topic text not null,
    unused integer not null check (unused between 0 and 100),
    refused boolean not null,
    answered_at timestamptz not null,
    primary key (person_id, platform, topic)
  )`,
];

/** What a person has allowed a platform to push, and what they have refused. */
export const pushConsents: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
