import { type Query as AnyQuery, hashKey } from '@tanstack/react-query';
import { readStored, removeStored, writeStored } from '../platform/storage';
import { rowOf } from './endpoint-rows';

/** Whatever it is that can go wrong with it. */
type Query = AnyQuery<unknown, unknown>;

/** What was read, and when by the phone's own clock. */
interface Known {
  readonly at: number;
  readonly data: unknown;
}
type Table = Readonly<Record<string, Known>>;
type FirstPage = { readonly pages: readonly unknown[]; readonly pageParams: readonly unknown[] };

const STORE = 'last-known';
/** What home, the family and the records are made of. */
const KEPT = ['readFamily', 'listBindings', 'readInsuranceStatus', 'listRecords'] as const;
/** The family, its bindings, the account, the records, each for a few people and families. */
const MOST = 12;
/** What a page asks for every few seconds is written this often at most. */
const REWRITE_MS = 10_000;

const isPages = (data: unknown): data is FirstPage =>
  typeof data === 'object' && data !== null && 'pages' in data;

function nameOf({ queryKey }: Query): (typeof KEPT)[number] | undefined {
  return KEPT.find((name) => name === queryKey[0]);
}

function readTable(): Table {
  const stored = readStored(STORE);
  return typeof stored === 'object' && stored !== null ? (stored as Table) : {};
}

/** Written to the phone, so that an app opened without a network has something to show. */
export function keepKnown(query: Query): void {
  const { data, dataUpdatedAt: at } = query.state;
  if (!nameOf(query)) return;
  const table = readTable();
  const hash = hashKey(query.queryKey);
  if (at - (table[hash]?.at ?? 0) < REWRITE_MS) return;
  const kept = isPages(data) ? { pages: data.pages.slice(0, 1), pageParams: [null] } : data;
  const others = Object.entries(table).filter(([key]) => key !== hash);
  const newest = others.sort(([, a], [, b]) => b.at - a.at).slice(0, MOST - 1);
  writeStored(STORE, { ...Object.fromEntries(newest), [hash]: { at, data: kept } });
}

/** What was known when this was last read; null where nothing was, or nothing of today's form. */
export function lastKnown(query: Query): Known | null {
  const name = nameOf(query);
  const known = readTable()[hashKey(query.queryKey)];
  if (!name || !known) return null;
  const { data } = known;
  const answer = isPages(data) ? data.pages[0] : data;
  return rowOf(name).response.safeParse(answer).success ? known : null;
}

/** Whoever signs out leaves nothing on the phone to read. */
export function forgetKnown(): void {
  removeStored(STORE);
}
