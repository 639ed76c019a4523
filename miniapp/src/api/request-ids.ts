import { readStored, writeStored } from '../platform/storage';
import { newRequestId } from './new-id';

/** A command that was sent and has no final answer yet. */
export interface OpenRequest {
  readonly requestId: string;
  /** What was asked, to ask the same again; null where it may not be kept on the phone. */
  readonly request: unknown;
  readonly print: string;
  readonly openedAt: number;
}

const STORE = 'open-requests';
/** The server keeps answers for thirty days, and that a command was done for ever. */
const KEPT_MS = 30 * 24 * 3_600_000;

type Table = Readonly<Record<string, OpenRequest>>;

function readTable(): Table {
  const stored = readStored(STORE);
  return typeof stored === 'object' && stored !== null ? (stored as Table) : {};
}

/** The open request under a key, unless it is too old to be asked again. */
export function openRequest(key: string, now: number = Date.now()): OpenRequest | null {
  const found = readTable()[key];
  return found && now - found.openedAt < KEPT_MS ? found : null;
}

/**
 * The id to send this request under, stored before it is sent: the open one when the same was asked
 * before, else a new one. Null when something else is open under the key and can be asked again.
 */
export function takeRequestId(key: string, request: unknown, keep: boolean): string | null {
  const print = fingerprint(JSON.stringify(request));
  const open = openRequest(key);
  if (open?.print === print) return open.requestId;
  if (open?.request) return null;
  const requestId = newRequestId();
  const entry = { requestId, request: keep ? request : null, print, openedAt: Date.now() };
  writeStored(STORE, { ...readTable(), [key]: entry });
  return requestId;
}

/** The answer is final: the next command under this key is a new one. */
export function closeRequest(key: string): void {
  const rest = Object.entries(readTable()).filter(([name]) => name !== key);
  writeStored(STORE, Object.fromEntries(rest));
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
