import { type Kysely, type Migration, sql } from 'kysely';

/**
 * What an area asks for beside whom and which relation: dates, a signature, papers, a review, the
 * spouse's word. A binding lives in the first three states; in the others it has a last day.
 */
const UP = [
  sql`alter table bindings
    add column status text not null default 'active' check (status in
      ('active', 'in-review', 'awaiting-spouse', 'refused', 'declined', 'ended')),
    add column area_code text check (area_code ~ '^[0-9]{6}$'),
    add column starts_on date,
    add column ends_on date,
    add column needs_review boolean not null default false,
    add column signature_method text check (signature_method in ('typed-name')),
    add column signed_name text,
    add column papers jsonb not null default '[]',
    add column refusal text,
    add column review_asked_at timestamptz,
    add column review_asked_times integer not null default 0 check (review_asked_times >= 0)`,
  sql`update bindings set starts_on = bound_on,
    status = case when ended_on is null then 'active' else 'ended' end,
    area_code = (select area_code from families where families.family_id = bindings.family_id)`,
  sql`alter table bindings
    alter column area_code set not null,
    alter column starts_on set not null,
    alter column status drop default,
    add check (starts_on >= bound_on),
    add check (ends_on >= starts_on),
    add check ((status in ('refused', 'declined', 'ended')) = (ended_on is not null)),
    add check ((signature_method is null) = (signed_name is null)),
    add check (status <> 'in-review' or needs_review),
    add check (status <> 'refused' or refusal is not null)`,
  sql`create index bindings_in_review on bindings (binding_id) where status = 'in-review'`,
  sql`alter table invitations add column terms jsonb not null
    default '{"period": null, "rank": null, "signature": null, "papers": []}'`,
  // As with orders: the queue hides its tables from the role the product works under.
  sql`create function queue_review_job(task text, binding_id text, delay_ms bigint, key text)
    returns void language plpgsql security definer set search_path from current as $$
    begin
      perform graphile_worker.add_job(task, payload := json_build_object('bindingId', binding_id),
        run_at := now() + delay_ms * interval '1 millisecond', job_key := key);
    end $$`,
];

export const bindingTerms: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
