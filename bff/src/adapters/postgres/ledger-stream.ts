import type { SealedEntry } from '@gongji/shared/ledger';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from './database';
import type { OneMoment } from './one-moment';

/** An entry as it stands now, with the seal it got when it was posted. */
export interface StoredSeal extends SealedEntry {
  readonly hash: string;
  /** The seal before it in its lane, in hex, and its position; '' and 0 where it is the first. */
  readonly before: string;
  readonly positionBefore: number;
  readonly postings: number;
  readonly totalFen: number;
}

/** The id of something that was posted, or said to be, and that no seal covers. */
export interface Unsealed {
  readonly unsealed: string;
}

const PAGE = 1_000;
const ID_LENGTH = 36;

/**
 * All that stands in the ledger, in the order of ids, a page at a time: memory does not grow. What
 * was posted comes over one connection and what it belongs to over the other, so that the server
 * sorts both at once, and they are joined here: whatever is on one side alone is seen.
 */
export async function* streamLedger({
  one,
  other,
}: OneMoment): AsyncGenerator<readonly (StoredSeal | Unsealed)[]> {
  const posted = new Lines(streamLines(other, 'posted', POSTED));
  await posted.next();
  for await (const page of streamLines(one, 'entries', ENTRIES)) {
    const found: (StoredSeal | Unsealed)[] = [];
    for (const entry of page) {
      const id = idOf(entry);
      for (; posted.line !== null && idOf(posted.line) < id; await posted.next()) {
        found.push({ unsealed: idOf(posted.line) });
      }
      const own = posted.line !== null && idOf(posted.line) === id ? posted.line : null;
      found.push(foundOf(entry, own));
      const turned = own === null ? null : posted.next();
      // Not at each entry: a million pauses for nothing take their time.
      if (turned) await turned;
    }
    yield found;
  }
  for (; posted.line !== null; await posted.next()) yield [{ unsealed: idOf(posted.line) }];
}

/** One line after the other out of pages. */
class Lines {
  /** Null past the end. */
  line: string | null = null;
  private page: readonly string[] = [];
  private at = -1;

  constructor(private readonly pages: AsyncGenerator<readonly string[]>) {}

  /** Goes on by a line; a promise only where that takes another page. */
  next(): Promise<void> | null {
    this.at += 1;
    if (this.at >= this.page.length) return this.turn();
    this.line = this.page[this.at] ?? null;
    return null;
  }

  private async turn(): Promise<void> {
    const { value } = await this.pages.next();
    this.page = value ?? [];
    this.at = 0;
    this.line = this.page[0] ?? null;
  }
}

/**
 * The rows of a query of one column of text, named `line`. While one page is looked at the next is
 * on its way.
 */
async function* streamLines(
  tx: Db,
  name: string,
  query: RawBuilder<unknown>,
): AsyncGenerator<readonly string[]> {
  // Measured over a million postings: hash joins and sorts in memory take a fraction of what the
  // plans take that are chosen else, and to compile them takes longer than it saves.
  for (const setting of ['jit = off', 'enable_nestloop = off', "work_mem = '256MB'"]) {
    await sql`set local ${sql.raw(setting)}`.execute(tx);
  }
  await sql`declare ${sql.ref(name)} no scroll cursor for ${query}`.execute(tx);
  // Without plugins: to give each row its names anew costs more than to read it.
  const fetched = sql<{ line: string }>`fetch ${sql.lit(PAGE)} from ${sql.ref(name)}`;
  const fetchPage = async () => (await fetched.execute(tx.withoutPlugins())).rows;
  for (let next = fetchPage(); ; ) {
    const rows = await next;
    if (rows.length === 0) return;
    next = fetchPage();
    // Whoever looks at a page keeps the processor: the question for the next must have left.
    await new Promise((resolve) => setImmediate(resolve));
    yield rows.map(({ line }) => line);
  }
}

/** Of each transaction: id, how many postings, their sum, then what its seal covers of them. */
const POSTED = sql`
  select concat_ws(' ', transaction_id, count(*), sum(amount_fen)) || e'\n' || string_agg(
      seq || ' ' || code || ' ' || amount_fen, e'\n' order by seq) as line
    from ledger_postings join ledger_accounts using (account_id)
    group by transaction_id order by transaction_id`;

/** Each transaction with its seal, or one of the two alone: then the other's columns are empty. */
const ENTRIES = sql`
  select concat_ws(e'\t', transaction_id, coalesce(lane, -1), coalesce(position, 0),
      coalesce(position_before, 0), coalesce(encode(hash, 'hex'), ''),
      coalesce(encode(before, 'hex'), ''), coalesce(order_id::text, ''),
      coalesce((extract(epoch from at) * 1000000)::bigint, 0), coalesce(event, '')) as line
    from (
      select transaction_id, lane, position, hash, lag(position) over chain as position_before,
          lag(hash) over chain as before
        from ledger_seals window chain as (partition by lane order by position)
    ) seal full join ledger_transactions using (transaction_id)
    order by transaction_id`;

function idOf(line: string): string {
  return line.slice(0, ID_LENGTH);
}

/** Half of the work of a proof is done here, so nothing is made that is not needed. */
function foundOf(entry: string, posted: string | null): StoredSeal | Unsealed {
  const parts = entry.split('\t');
  const transactionId = parts[0] ?? '';
  const lane = Number(parts[1]);
  if (lane < 0) return { unsealed: transactionId };
  const headEnd = posted?.indexOf('\n') ?? 0;
  const countEnd = posted?.indexOf(' ', ID_LENGTH + 1) ?? 0;
  return {
    transactionId,
    lane,
    position: Number(parts[2]),
    positionBefore: Number(parts[3]),
    hash: parts[4] ?? '',
    before: parts[5] ?? '',
    orderId: parts[6] ?? '',
    atMicros: parts[7] ?? '',
    event: parts.length > 9 ? parts.slice(8).join('\t') : (parts[8] ?? ''),
    postings: Number(posted?.slice(ID_LENGTH + 1, countEnd) ?? 0),
    totalFen: Number(posted?.slice(countEnd + 1, headEnd) ?? 0),
    lines: posted?.slice(headEnd + 1) ?? '',
  };
}
