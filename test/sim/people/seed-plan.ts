import type { Random } from '../clockwork/random';
import type { NetworkChances } from '../outside/network';
import type { GateChances } from '../product/database-gate';

/** What a seed makes of the world: every range of chance, drawn once. */
export interface SeedPlan extends GateChances {
  readonly operations: number;
  /** How long people keep asking for things; afterwards nothing fails any more. */
  readonly busyMs: number;
  readonly network: NetworkChances;
  /** That what a phone sends, or what it should hear, is lost. */
  readonly phoneLost: number;
  /** That a thumb taps twice: the same request again, or a new one of the same content. */
  readonly tapsAgain: number;
  readonly tapsAnew: number;
  /** That a process dies, at any one event of its own. */
  readonly death: number;
  readonly collectorRefuses: number;
  /** That a payer's account is drawn on elsewhere while an order is on its way. */
  readonly spentElsewhere: number;
  readonly processes: number;
  readonly skewMs: readonly number[];
  readonly families: number;
}

const MOST = {
  lost: 0.3,
  late: 0.15,
  twice: 0.5,
  error: 0.1,
  phoneLost: 0.2,
  taps: 0.3,
  death: 0.002,
  connectionLost: 0.002,
  collectorRefuses: 0.3,
  spentElsewhere: 0.3,
  skewMs: 1_500,
};

/** Draws a plan. Now and then a kind of trouble is left out, so that others come to the front. */
export function drawPlan(random: Random): SeedPlan {
  const upTo = (most: number) => (random.chance(0.2) ? 0 : random.unit() * most);
  const processes = random.between(1, 2);
  return {
    operations: random.between(100, 120),
    busyMs: random.between(20_000, 90_000),
    network: {
      lostRequest: upTo(MOST.lost),
      lostReply: upTo(MOST.lost),
      late: upTo(MOST.late),
      twice: upTo(MOST.twice),
      error: upTo(MOST.error),
    },
    phoneLost: upTo(MOST.phoneLost),
    tapsAgain: upTo(MOST.taps),
    tapsAnew: upTo(MOST.taps),
    death: upTo(MOST.death),
    connectionLost: upTo(MOST.connectionLost),
    collectorRefuses: upTo(MOST.collectorRefuses),
    spentElsewhere: upTo(MOST.spentElsewhere),
    processes,
    skewMs: Array.from({ length: processes }, () => random.between(-MOST.skewMs, MOST.skewMs)),
    families: random.between(1, 3),
  };
}

/** After the busy time the world is well, so that what was begun must come to its end. */
export const CALM: Pick<SeedPlan, 'network' | 'phoneLost' | 'death' | 'connectionLost'> = {
  network: { lostRequest: 0, lostReply: 0, late: 0, twice: 0, error: 0 },
  phoneLost: 0,
  death: 0,
  connectionLost: 0,
};
