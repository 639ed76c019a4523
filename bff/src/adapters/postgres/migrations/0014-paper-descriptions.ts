import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  sql`alter table premium_refunds rename column proof_size_bytes to proof_bytes`,
  sql`alter table premium_refunds drop constraint premium_refunds_proof_digest_check`,
  sql`update premium_refunds set proof_digest = 'sha256:' || proof_digest`,
  sql`alter table premium_refunds add check
    (proof_digest ~ '^(sha1:[0-9a-f]{40}|sha256:[0-9a-f]{64})$')`,
];

/** A proof of payment is described as any other paper is: phones tell a digest of either kind. */
export const paperDescriptions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
