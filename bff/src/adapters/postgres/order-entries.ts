import type { Db } from './database';
import type { PostedEntry } from './ledger';

export interface OrderEntry {
  readonly transactionId: string;
  readonly event: PostedEntry['event'];
  readonly at: string;
  readonly postings: readonly { readonly account: string; readonly amountFen: number }[];
}

/** What the ledger has of an order, in the order in which it was booked. */
export async function listOrderEntries(db: Db, orderId: string): Promise<OrderEntry[]> {
  const rows = await db
    .selectFrom('ledgerTransactions as entry')
    .innerJoin('ledgerPostings as posting', 'posting.transactionId', 'entry.transactionId')
    .innerJoin('ledgerAccounts as account', 'account.accountId', 'posting.accountId')
    .where('entry.orderId', '=', orderId)
    .select(['entry.transactionId', 'entry.event', 'entry.at', 'account.code', 'posting.amountFen'])
    .orderBy('entry.at')
    .orderBy('entry.transactionId')
    .orderBy('posting.seq')
    .execute();
  const byId = new Map<string, OrderEntry>();
  for (const { transactionId, event, at, code, amountFen } of rows) {
    const postings = byId.get(transactionId)?.postings ?? [];
    const posting = { account: code, amountFen };
    byId.set(transactionId, { transactionId, event, at, postings: [...postings, posting] });
  }
  return [...byId.values()];
}
