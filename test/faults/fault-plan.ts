import type { Random } from '../sim/clockwork/random';
import { FAULTS_OF, type Fault, type Link } from './fault-kinds';

/** One fault of a run: after so many operations it is armed on a link. */
export interface PlannedFault {
  readonly atOperation: number;
  readonly link: Link;
  readonly fault: Fault;
  /** A text in the request that it strikes; null: the next request, whatever it is. */
  readonly striking: string | null;
}

/** Of ten faults, how many are where. */
const SHARES: readonly Link[] = [
  ...Array<Link>(6).fill('outside'),
  ...Array<Link>(2).fill('database'),
  ...Array<Link>(2).fill('phone'),
];
/** Where money moves: half of the faults strike there, the others wherever they come. */
const STRIKING: Readonly<Record<Link, readonly string[]>> = {
  phone: ['POST /api'],
  outside: [
    'POST /core/debits HTTP',
    '/reverse HTTP',
    'POST /collector/submissions HTTP',
    'POST /payout/payouts HTTP',
    'POST /core/wallets/transfers HTTP',
    '/claim HTTP',
    '/return HTTP',
  ],
  database: ['commit\0', 'insert into "ledger_postings"', 'insert into "command_log"'],
};

/** Draws all faults of a run: the same seed and counts give the same plan, spread evenly. */
export function planFaults(random: Random, operations: number, faults: number): PlannedFault[] {
  return Array.from({ length: faults }, (_, at) => {
    const link = random.pick(SHARES);
    return {
      atOperation: Math.floor(((at + random.unit()) * operations) / faults),
      link,
      fault: random.pick(FAULTS_OF[link]),
      striking: random.chance(0.5) ? random.pick(STRIKING[link]) : null,
    };
  });
}
