import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  sql`create table code_links (
    code_link_id uuid primary key,
    holder_id uuid not null references people,
    member_person_id uuid not null references people check (member_person_id <> holder_id),
    relation text not null,
    role text check (role in ('father', 'mother')),
    status text not null check (status in ('pending', 'active', 'ended')),
    agreed_by text check (agreed_by in ('member', 'parent')),
    promise_version text not null,
    consent_version text,
    asked_at timestamptz not null,
    agreed_at timestamptz,
    ended_at timestamptz,
    shown_at timestamptz,
    check ((status = 'ended') = (ended_at is not null)),
    check ((agreed_by is null) = (agreed_at is null)),
    check (status <> 'active' or agreed_by is not null),
    check (coalesce(agreed_by, 'parent') <> 'member' or consent_version is not null),
    check (shown_at is null or agreed_by is not null)
  )`,
  sql`create unique index code_links_once on code_links (holder_id, member_person_id)
    where status <> 'ended'`,
  sql`create index code_links_of_member on code_links (member_person_id)`,
];

/** 亲情账户: who may show whose insurance code. No money hangs on it, so no order refers to it. */
export const codeLinks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
