import { readStored, writeStored } from '../platform/storage';
import { newRequestId } from './new-id';

/** A command that was sent and has no final answer yet. */
export interface OpenRequest {
  readonly requestId: string;
  /** What was asked, to ask the same again; null where it may not be kept, and is gone. */
  readonly request: unknown;
  readonly print: string;
  readonly openedAt: number;
}

/** What is asked, and as much of it as may be written to the phone. */
interface Asked {
  readonly request: unknown;
  readonly kept: unknown;
}

const STORE = 'open-requests';
/** The server keeps answers for thirty days, and that a command was done for ever. */
const KEPT_MS = 30 * 24 * 3_600_000;

/** What may not be written to the phone, by request id: gone with the app. */
const inMemory = new Map<string, unknown>();

type Table = Readonly<Record<string, OpenRequest>>;

function readTable(): Table {
  const stored = readStored(STORE);
  return typeof stored === 'object' && stored !== null ? (stored as Table) : {};
}

/** The open request under a key, unless it is too old to be asked again. */
export function openRequest(key: string, now: number = Date.now()): OpenRequest | null {
  const found = readTable()[key];
  if (!found || now - found.openedAt >= KEPT_MS) return null;
  return { ...found, request: found.request ?? inMemory.get(found.requestId) ?? null };
}

/**
 * The id to send this request under, stored before it is sent: the open one when the same was asked
 * before, else a new one. Null when something else is open under the key: what became of it is to
 * be asked first. Secrets do not count: the server tells two inputs under one id apart.
 */
export function takeRequestId(key: string, { request, kept }: Asked): string | null {
  const text = JSON.stringify(kept);
  const print = fingerprint(text);
  const open = openRequest(key);
  if (open) return open.print === print ? open.requestId : null;
  const requestId = newRequestId();
  const whole = text === JSON.stringify(request);
  if (!whole) inMemory.set(requestId, request);
  const entry = { requestId, request: whole ? request : null, print, openedAt: Date.now() };
  writeStored(STORE, { ...readTable(), [key]: entry });
  return requestId;
}

/** The answer is final: the next command under this key is a new one. */
export function closeRequest(key: string): void {
  const { [key]: closed, ...rest } = readTable();
  if (closed) inMemory.delete(closed.requestId);
  writeStored(STORE, rest);
}

/**
 * The server knows the id by other input than this: nothing is to be sent under it again, but what
 * became of it can be asked.
 */
export function forgetInput(key: string): void {
  const table = readTable();
  const open = table[key];
  if (!open) return;
  inMemory.delete(open.requestId);
  writeStored(STORE, { ...table, [key]: { ...open, request: null } });
}

/** FNV-1a, twice: tells two inputs apart on one phone, proves nothing to anybody. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let hash = seed;
      for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
      return hash.toString(16);
    })
    .join('');
}

/** Nothing that a person has sent is asked for any more. */
export function forgetRequests(personId: string): void {
  const theirs = Object.keys(readTable()).filter((key) => key.startsWith(`${personId}:`));
  for (const key of theirs) closeRequest(key);
}
