import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  // Who did what, for whom, when, why, under which request. Its place in one of sixteen chains and
  // its seal are the database's to say, whoever writes.
  sql`create table audit_entries (
    lane smallint not null check (lane between 0 and 15),
    position bigint not null check (position > 0),
    at timestamptz not null,
    actor_kind text not null check (actor_kind in ('person', 'operator', 'nobody')),
    actor_id uuid,
    act text not null,
    outcome text not null,
    subject text not null,
    reason text not null,
    request_id text,
    trace_id text not null,
    hash bytea not null check (length(hash) = 32),
    primary key (lane, position),
    check ((actor_kind = 'nobody') = (actor_id is null)),
    check (concat(act, outcome, subject, reason, request_id, trace_id) !~ '[\n\r]')
  )`,
  // end: where a chain stood at some moment. cut: up to where it was let go after its time.
  sql`create table audit_anchors (
    anchored_at timestamptz not null,
    kind text not null check (kind in ('end', 'cut')),
    lane smallint not null,
    position bigint not null,
    hash bytea not null,
    primary key (kind, lane, position)
  )`,
  sql`create function audit_hash(entry audit_entries, before bytea) returns bytea
    language sql immutable as $$
      select sha256(convert_to(concat_ws(e'\n', coalesce(encode(before, 'hex'), ''), entry.lane,
        entry.position, (extract(epoch from entry.at) * 1000000)::bigint, entry.actor_kind,
        coalesce(entry.actor_id::text, ''), entry.act, entry.outcome, entry.subject, entry.reason,
        coalesce(entry.request_id, ''), entry.trace_id), 'UTF8'))
    $$`,
  // As with the ledger: whichever lane is free, so that writers do not wait for each other.
  sql`create function seal_audit_entry() returns trigger
    language plpgsql security definer set search_path from current as $$
    declare
      own_lane integer;
      last_position bigint;
      last_hash bytea;
    begin
      for each_try in 0..15 loop
        own_lane := (pg_backend_pid() + each_try) % 16;
        exit when pg_try_advisory_xact_lock(20043, own_lane);
        if each_try = 15 then
          perform pg_advisory_xact_lock(20043, own_lane);
        end if;
      end loop;
      select position, hash into last_position, last_hash
        from audit_entries where lane = own_lane order by position desc limit 1;
      if last_position is null then
        select position, hash into last_position, last_hash
          from audit_anchors where kind = 'cut' and lane = own_lane order by position desc limit 1;
      end if;
      new.lane := own_lane;
      new.position := coalesce(last_position, 0) + 1;
      new.hash := audit_hash(new, last_hash);
      return new;
    end $$`,
  sql`create trigger audit_entries_sealed before insert on audit_entries
    for each row execute function seal_audit_entry()`,
  // The one way anything leaves it: what is older than its time, from the beginning of each chain,
  // and where the chain was cut is written down.
  sql`create function forget_audit_entries(before timestamptz) returns bigint
    language plpgsql security definer set search_path from current as $$
    declare
      gone bigint := 0;
      reached bigint;
      counted bigint;
    begin
      if before > now() - interval '180 days' then
        raise exception 'audit entries are kept for 180 days at least'
          using errcode = 'restrict_violation';
      end if;
      perform set_config('gongji.forgets_audit', 'yes', true);
      for each_lane in 0..15 loop
        perform pg_advisory_xact_lock(20043, each_lane);
        select coalesce(min(position) - 1, 0) into reached
          from audit_entries where lane = each_lane and at >= before;
        if reached = 0 then
          select coalesce(max(position), 0) into reached from audit_entries
            where lane = each_lane
              and not exists (select from audit_entries later
                where later.lane = each_lane and later.at >= before);
        end if;
        insert into audit_anchors select now(), 'cut', lane, position, hash from audit_entries
          where lane = each_lane and position = reached on conflict do nothing;
        delete from audit_entries where lane = each_lane and position <= reached;
        get diagnostics counted = row_count;
        gone := gone + counted;
      end loop;
      perform set_config('gongji.forgets_audit', '', true);
      return gone;
    end $$`,
  sql`create function guard_audit_entries() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and current_setting('gongji.forgets_audit', true) = 'yes' then
        return null;
      end if;
      raise exception '% is append-only: % is refused', tg_table_name, tg_op
        using errcode = 'restrict_violation';
    end $$`,
  sql`create trigger audit_entries_append_only before update or delete or truncate on audit_entries
    for each statement execute function guard_audit_entries()`,
  sql`create trigger audit_anchors_append_only before update or delete or truncate on audit_anchors
    for each statement execute function refuse_change()`,
  sql`do $$ begin
    if to_regrole('gongji_product') is not null then
      revoke update, delete on audit_entries, audit_anchors from gongji_product;
    end if;
  end $$`,
];

/** What was done and what was looked at, sealed so that no entry can be changed unseen. */
export const audit: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
