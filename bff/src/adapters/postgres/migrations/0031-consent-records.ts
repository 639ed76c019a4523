import { type Kysely, type Migration, sql } from 'kysely';

const ADD_ONLY = ['consents', 'consent_records', 'closed_accounts'];

const UP = [
  // Who consented, for whom, to what, towards whom, by which text: a withdrawal is one record more.
  sql`create table consent_records (
    position bigint generated always as identity primary key,
    person_id uuid not null references people,
    about_id uuid not null references people,
    purpose text not null,
    receiver text not null,
    act text not null check (act in ('given', 'withdrawn')),
    given_as text not null check (given_as in ('self', 'guardian', 'relative')),
    paper text,
    version text not null,
    how text not null,
    at timestamptz not null,
    -- A guardian may answer on the child's own phone.
    check (case given_as when 'self' then person_id = about_id
      when 'relative' then person_id <> about_id else true end)
  )`,
  sql`create index consent_records_about on consent_records (about_id, purpose, position)`,
  sql`create index consent_records_by on consent_records (person_id)`,
  // What was agreed to before there were records of it, in the words of today.
  sql`insert into consent_records
      (person_id, about_id, purpose, receiver, act, given_as, paper, version, how, at)
    select consents.person_id, consents.person_id, meant.purpose, meant.receiver, 'given', 'self',
        consents.kind, consents.version, 'before-records', consents.agreed_at
      from consents join (values
        ('member-consent', 'paid-by-relatives', 'relatives'),
        ('member-consent', 'premium-collecting', 'premium-collector'),
        ('wallet-notice', 'wallet', 'insurance-agency')) meant (kind, purpose, receiver)
        on meant.kind = consents.kind
      order by consents.agreed_at, consents.consent_id`,
  sql`insert into consent_records
      (person_id, about_id, purpose, receiver, act, given_as, paper, version, how, at)
    select case agreed_by when 'member' then member_person_id else holder_id end,
        member_person_id, 'shown-code', 'relatives', 'given',
        case agreed_by when 'member' then 'self' else 'guardian' end,
        case agreed_by when 'member' then 'code-link-consent' else 'relation-promise' end,
        coalesce(consent_version, promise_version), 'before-records', agreed_at
      from code_links where agreed_at is not null order by agreed_at`,
  // Whoever signs in is asked how their ID number may be used, so everybody signs in again.
  sql`delete from sessions`,
  sql`delete from real_name_checks`,
  sql`alter table real_name_checks
    add column agreed_version text not null,
    add column face_version text`,
  // Whoever deleted their account: no name and no number is left, and why there still is a row.
  sql`create table closed_accounts (
    person_id uuid primary key references people,
    closed_at timestamptz not null,
    kept_because text not null check (kept_because in ('money-records', 'nothing-kept'))
  )`,
  // Whoever's money sets out while their account is deleted: one of the two was first.
  sql`create function refuse_closed_account() returns trigger
    language plpgsql security definer set search_path from current as $$
    begin
      if exists (select from closed_accounts
          where person_id in (new.payer_id, new.member_person_id)) then
        raise exception 'an order of a deleted account' using errcode = 'serialization_failure';
      end if;
      return new;
    end $$`,
  sql`create trigger orders_of_open_accounts before insert on orders
    for each row execute function refuse_closed_account()`,
  ...ADD_ONLY.map(
    (table) => sql`create trigger ${sql.raw(table)}_append_only
      before update or delete or truncate on ${sql.table(table)}
      for each statement execute function refuse_change()`,
  ),
  sql`do $$ begin
    if to_regrole('gongji_product') is not null then
      revoke update, delete on consents, consent_records, closed_accounts from gongji_product;
    end if;
  end $$`,
];

/** Consents to uses of personal data as records of their own, and accounts that were deleted. */
export const consentRecords: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
