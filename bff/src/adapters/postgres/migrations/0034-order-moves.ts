import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  // How often it has moved: a refund comes back to a state, and is then about another card.
  sql`alter table orders
    add column moves integer not null default 0 check (moves >= 0)`,
];

/** What was learnt of an order counts for the move it was learnt after, and for no later one. */
export const orderMoves: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
