import { type Kysely, type Migration, sql } from 'kysely';

/** People, sessions, families and what they agreed to. Constraints repeat the rules. */
const UP = [
  sql`create table people (
    person_id uuid primary key,
    name text not null check (length(name) between 1 and 40),
    id_number_sealed text not null,
    id_number_index text not null unique,
    id_number_masked text not null check (length(id_number_masked) = 18),
    created_at timestamptz not null
  )`,
  sql`create table platform_identities (
    provider text not null,
    subject text not null,
    person_id uuid not null references people,
    created_at timestamptz not null,
    primary key (provider, subject)
  )`,
  sql`create table sessions (
    token_hash text primary key,
    person_id uuid not null references people,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > created_at)
  )`,
  sql`create index sessions_ends_at on sessions (ends_at)`,
  sql`create table families (
    family_id uuid primary key,
    organizer_id uuid not null references people,
    area_code text not null check (area_code ~ '^[0-9]{6}$'),
    province_direct boolean not null,
    created_at timestamptz not null,
    closed_at timestamptz
  )`,
  sql`create unique index families_one_open_an_organizer on families (organizer_id)
    where closed_at is null`,
  sql`create table consents (
    consent_id uuid primary key,
    person_id uuid not null references people,
    family_id uuid not null references families,
    kind text not null,
    version text not null,
    agreed_at timestamptz not null
  )`,
  sql`create index consents_of_person on consents (person_id, family_id)`,
  sql`create table members (
    member_id uuid primary key,
    family_id uuid not null references families,
    person_id uuid not null references people,
    relation text,
    role text check (role in ('father', 'mother')),
    kind text not null check (kind in ('full', 'temporary')),
    status text not null check (status in ('active', 'left', 'removed')),
    joined_at timestamptz not null,
    ended_at timestamptz,
    check ((status = 'active') = (ended_at is null)),
    unique (member_id, person_id)
  )`,
  sql`create unique index members_active_once on members (family_id, person_id)
    where status = 'active'`,
  sql`create index members_of_person on members (person_id)`,
  sql`create table invitations (
    invitation_id uuid primary key,
    family_id uuid not null references families,
    inviter_id uuid not null references people,
    relation text not null,
    role text check (role in ('father', 'mother')),
    name_hint text not null,
    status text not null
      check (status in ('pending', 'accepted', 'declined', 'withdrawn', 'expired')),
    token_hash text not null unique,
    token_sealed text not null,
    code_index text not null,
    code_sealed text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    ended_at timestamptz,
    check ((status = 'pending') = (ended_at is null))
  )`,
  sql`create unique index invitations_open_code on invitations (code_index)
    where status = 'pending'`,
  sql`create index invitations_of_family on invitations (family_id, created_at)`,
  sql`create table bindings (
    binding_id uuid primary key,
    family_id uuid not null references families,
    payer_id uuid not null references people,
    member_id uuid not null,
    member_person_id uuid not null check (member_person_id <> payer_id),
    relation text not null,
    role text check (role in ('father', 'mother')),
    rank integer not null check (rank >= 1),
    bound_on date not null,
    ended_on date check (ended_on >= bound_on),
    created_at timestamptz not null,
    foreign key (member_id, member_person_id) references members (member_id, person_id)
  )`,
  sql`create unique index bindings_active_once on bindings (payer_id, member_person_id)
    where ended_on is null`,
  sql`create index bindings_of_family on bindings (family_id)`,
  sql`create index bindings_of_member on bindings (member_person_id)`,
  sql`create table face_verifications (
    face_verification_id uuid primary key,
    person_id uuid not null references people,
    started_by uuid not null references people,
    invitation_id uuid references invitations,
    member_id uuid references members,
    status text not null check (status in ('started', 'passed', 'failed')),
    verifier text not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    check (num_nonnulls(invitation_id, member_id) = 1),
    check ((status = 'started') = (finished_at is null))
  )`,
  sql`create table family_events (
    event_id uuid primary key,
    family_id uuid not null references families,
    kind text not null check (kind in ('family-created', 'member-joined',
      'temporary-member-added', 'member-upgraded', 'member-left', 'member-removed')),
    actor_id uuid not null references people,
    person_id uuid not null references people,
    occurred_at timestamptz not null,
    verifier text,
    decision text
  )`,
  sql`create index family_events_of_family on family_events (family_id, occurred_at)`,
  sql`create index family_events_of_person on family_events (person_id, occurred_at)`,
  sql`create table command_log (
    actor_id uuid not null references people,
    request_id uuid not null,
    command text not null,
    input_hash text not null,
    response_sealed text not null,
    created_at timestamptz not null,
    primary key (actor_id, request_id)
  )`,
];

export const family: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
