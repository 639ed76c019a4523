/** Where a process is killed: read by `die-at.mjs`. */
export interface CrashPoint {
  readonly about: string;
  readonly on: 'query' | 'request' | 'reply';
  readonly moment: 'before' | 'after';
  readonly match: string;
  /** Whose premium is paid: the collector confirms it, or refuses it and the money comes back. */
  readonly relative: 'lin-defu' | 'collector-refuses';
}

type Short = readonly [about: string, where: CrashPoint['on'], CrashPoint['moment'], match: string];

const COMMAND: readonly Short[] = [
  ['before the request id is claimed', 'query', 'before', 'pg_try_advisory_xact_lock'],
  ['after the request id is claimed', 'query', 'after', 'pg_try_advisory_xact_lock'],
  ['after the order is written', 'query', 'after', '^with "made" as .insert into "orders"'],
  ['after the money is set aside', 'query', 'after', '^insert into "ledger_postings"'],
  ['after the job is queued', 'query', 'after', 'queue_order_job'],
  ['before the command commits', 'query', 'before', '^commit of .*insert into "command_log"'],
  ['after the command commits', 'query', 'after', '^commit of .*insert into "command_log"'],
  ['before the reply is sent', 'reply', 'before', 'POST .*/premium-payments$'],
];

const RELAY: readonly Short[] = [
  ['after a worker took the job', 'query', 'after', 'update .*_private_jobs.*attempts'],
  ['before the order is marked as asked', 'query', 'before', '^commit of .*set "asked_at"'],
  ['after the order is marked as asked', 'query', 'after', '^commit of .*set "asked_at"'],
  ['before the core is asked to debit', 'request', 'before', 'POST /core/debits$'],
  ['after the core has debited', 'request', 'after', 'POST /core/debits$'],
  [
    'before the debit is written down',
    'query',
    'before',
    '^commit of .*insert into "order_events"',
  ],
  ['after the debit is written down', 'query', 'after', '^commit of .*insert into "order_events"'],
  ['before the collector is asked', 'request', 'before', 'POST /collector/submissions$'],
  ['after the collector has accepted', 'request', 'after', 'POST /collector/submissions$'],
  ['after the collector was queried', 'request', 'after', 'POST /collector/submissions/.'],
  ['before the end is posted', 'query', 'before', '^commit of .*order_events.*ledger_postings'],
  ['after the end is posted', 'query', 'after', '^commit of .*order_events.*ledger_postings'],
];

const REVERSAL: readonly Short[] = [
  ['before the core is asked to give back', 'request', 'before', 'POST /core/debits/.*/reverse$'],
  ['after the core has given back', 'request', 'after', 'POST /core/debits/.*/reverse$'],
  [
    'before the reversal is posted',
    'query',
    'before',
    '^commit of .*order_events.*ledger_postings',
  ],
  ['after the reversal is posted', 'query', 'after', '^commit of .*order_events.*ledger_postings'],
];

function pointsOf(relative: CrashPoint['relative'], points: readonly Short[]): CrashPoint[] {
  return points.map(([about, on, moment, match]) => ({ about, on, moment, match, relative }));
}

/** A payment from the tap to its end, and one that is taken back: every step it can die at. */
export const CRASH_POINTS: readonly CrashPoint[] = [
  ...pointsOf('lin-defu', [...COMMAND, ...RELAY]),
  ...pointsOf('collector-refuses', REVERSAL),
];
