import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createAdmission } from '@gongji/bff/channel/admit';
import { channelFor } from '@gongji/bff/channel/channel';
import { makeChannelPair } from '@gongji/bff/channel/make-channel-pair';
import { openMessage } from '@gongji/bff/channel/open';
import { sealMessage } from '@gongji/bff/channel/seal';
import { personOf } from './transfers/quick-person';

const OPERATION = 'POST /core/people/read';
const PATH = '/core/people/read';
const WHO = { idNumber: '110101199001010007', name: '测试' };
const CALLS_A_SECOND = 50;
const AIMS = { msCall: 6, delayMs: 20 };

/** What one side's work costs, in milliseconds of one core a call, and how it is shared out. */
interface Cost {
  readonly sealMs: number;
  readonly openMs: number;
}

/**
 * A line each: what our side of a call costs, sealing a question and opening a person's answer,
 * and how late the event loop runs while fifty calls a second are made and answered in it.
 */
export async function* benchChannel(calls: number, seconds: number): AsyncGenerator<string> {
  const exchange = createExchange();
  for (let warm = 0; warm < calls / 10; warm += 1) exchange();
  const costs = Array.from({ length: calls }, exchange);
  const total = costs.map(({ sealMs, openMs }) => sealMs + openMs);
  const [mean, p99] = [sum(total) / calls, at(total, 0.99)];
  const shares = (['sealMs', 'openMs'] as const).map((part) => {
    return `${part.replace('Ms', '')} ${(sum(costs.map((cost) => cost[part])) / calls).toFixed(2)}`;
  });
  yield `${mean.toFixed(2)} ms a call (${shares.join(', ')}), p99 ${p99.toFixed(2)} ms, ` +
    `${calls} calls; aim ${AIMS.msCall} ms`;
  const { p50, worst } = await delayWhileCalling(exchange, seconds);
  yield `event loop late by p50 ${p50.toFixed(1)} ms, p99 ${worst.toFixed(1)} ms at ` +
    `${CALLS_A_SECOND} calls a second, both sides in one process; aim ${AIMS.delayMs} ms`;
}

/** Makes one call, both sides in this process, and tells what ours cost. */
function createExchange(): () => Cost {
  const pair = makeChannelPair();
  const [ours, admit] = [channelFor(pair.ours, '000000'), createAdmission(pair.theirs, Date.now())];
  return () => {
    const [asked, sealMs] = timed(() =>
      sealMessage(ours, { operation: OPERATION, body: WHO }, Date.now()),
    );
    const admitted = admit(asked.envelope, PATH, Date.now());
    if (admitted.kind === 'not-taken') throw new Error(admitted.why);
    const answers = { nonce: asked.nonce, status: 200 };
    const said = { operation: OPERATION, body: personOf(WHO), answers };
    const { envelope } = sealMessage(admitted.channel, said, Date.now());
    const [opened, openMs] = timed(() => openMessage(ours, envelope, Date.now()));
    if (opened.kind === 'not-taken') throw new Error(opened.why);
    return { sealMs, openMs };
  };
}

async function delayWhileCalling(exchange: () => Cost, seconds: number) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const timer = setInterval(exchange, 1_000 / CALLS_A_SECOND);
  await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  clearInterval(timer);
  delay.disable();
  return { p50: delay.percentile(50) / 1e6, worst: delay.percentile(99) / 1e6 };
}

function timed<T>(work: () => T): [T, number] {
  const from = performance.now();
  const result = work();
  return [result, performance.now() - from];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}

function at(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length * part)] ?? 0;
}
