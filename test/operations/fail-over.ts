import { verifyLedgerAt } from '@gongji/bff/src/verify-ledger-at';
import { AnswersSeen } from '../many/answers-seen';
import { usePhone } from '../many/phone';
import { commandsLost, compareWithOutside, untilNoneIsOpen } from './after-failover';
import { commitWithoutStandby } from './commit-without-standby';
import { openPayingWorld } from './paying-world';
import { watchWrites } from './watch-writes';

export interface Servers {
  readonly seconds: number;
  /** A server that outlives all of it, for the outside world. */
  readonly outsideUrl: string;
  readonly primaryUrl: string;
  /** The primary is gone at once, with everything it had under way. */
  readonly kill: () => void;
  readonly startStandby: () => Promise<{ url: string; promote: () => Promise<void> }>;
}

/** Payments while the primary dies; then what was acknowledged is looked for at the new one. */
export async function failOver(servers: Servers) {
  const { primaryUrl, outsideUrl, seconds } = servers;
  const world = await openPayingWorld({ product: primaryUrl, sandbox: outsideUrl });
  try {
    const standby = await servers.startStandby();
    const bff = await world.startBff('bff', bothOf(primaryUrl, standby.url));
    const seen = new AnswersSeen();
    const endsAt = Date.now() + seconds * 1_000;
    const goesOn = () => Date.now() < endsAt;
    const [prober, ...payers] = world.payers;
    if (!prober) throw new Error('nobody pays');
    const phones = payers.map((payer) => usePhone(bff.url, payer, seen, goesOn));
    const probes = watchWrites(bff.url, prober, goesOn);
    await new Promise((resolve) => setTimeout(resolve, (seconds * 1_000) / 3));
    servers.kill();
    const killedAt = performance.now();
    await standby.promote();
    const promotedMs = performance.now() - killedAt;
    const [writes, ...done] = await Promise.all([probes, ...phones]);
    const acknowledged = [...writes.done, ...done.flat().map(({ requestId }) => requestId)];
    const openMs = await untilNoneIsOpen(standby.url);
    const { lines, holds } = await verifyLedgerAt(standby.url);
    const lost = await commandsLost(standby.url, acknowledged);
    const outside = await compareWithOutside(standby.url, outsideUrl);
    const alone = await commitWithoutStandby(standby.url);
    const wrong = [...seen.failures, ...lost, ...outside, ...alone, ...(holds ? [] : lines)];
    return {
      lines: [
        ...wrong.map((sentence) => `WRONG  ${sentence}`),
        lines.at(-1) ?? '',
        `promoted ${secondsOf(promotedMs)} s after the kill; orders at rest after ` +
          `${secondsOf(openMs)} s; ${seen.counts.retryable} answers said to try again`,
        `Failover: ${acknowledged.length} acknowledged, ${lost.length} lost; ` +
          `nothing was acknowledged for ${secondsOf(writes.longestGapMs)} s`,
      ],
      clean: wrong.length === 0 && acknowledged.length > 0,
    };
  } finally {
    await world.close();
  }
}

const secondsOf = (ms: number) => (ms / 1_000).toFixed(1);

/** One address that names both, the primary first. */
function bothOf(primaryUrl: string, standbyUrl: string): string {
  const [primary, standby] = [new URL(primaryUrl), new URL(standbyUrl)];
  return primaryUrl.replace(primary.host, `${primary.host},${standby.host}`);
}
