import { EventHeap, type Life, type SimEvent } from './event-heap';
import type { Random } from './random';
import type { Trace } from './trace';

/** When the play begins: two days before accounts are debited in batches. */
export const PLAY_BEGINS_MS = Date.parse('2025-11-28T02:00:00Z');

/**
 * Simulated time and everything that waits for it. Whatever could happen in more than one order is
 * an event here, so that the seed alone decides the order. One event runs at a time; the next one
 * is taken only when all code that it woke has come to wait again.
 */
export class Timeline {
  nowMs = 0;
  steps = 0;
  /** Asked before and after each event of a process; true: the process dies there. */
  mayDie: (event: SimEvent, moment: 'before' | 'after') => boolean = () => false;
  onDeath: (life: Life) => Promise<void> = async () => {};
  private readonly heap = new EventHeap();
  private skippedMs = 0;

  constructor(
    private readonly random: Random,
    readonly trace: Trace,
  ) {}

  /** The instant that is played, in milliseconds since the epoch. */
  get instantMs(): number {
    return PLAY_BEGINS_MS + this.skippedMs + this.nowMs;
  }

  /** Hours in which nobody does anything: the clocks go on, what is to happen is as far away. */
  skipTo(instantMs: number): void {
    this.skippedMs += Math.max(0, instantMs - this.instantMs);
    this.trace.line(`it is ${new Date(this.instantMs).toISOString()}`);
  }

  /** Acts after a delay, unless the life it belongs to has ended by then. */
  schedule(delayMs: number, label: string, life: Life | null, act: SimEvent['act']): void {
    this.heap.push({ atMs: this.nowMs + delayMs, tie: this.random.unit(), label, life, act });
  }

  /** Resolves after a while of simulated time; never where the life ends before. */
  pause(delayMs: number, label: string, life: Life | null): Promise<void> {
    return new Promise((resolve) => this.schedule(delayMs, label, life, resolve));
  }

  /** Lets the next event happen; false where nothing is going to happen any more. */
  async step(): Promise<boolean> {
    const event = this.heap.pop();
    if (event === undefined) return false;
    if (event.life?.alive === false) return true;
    this.nowMs = event.atMs;
    this.steps += 1;
    this.trace.event(this.nowMs, event.life?.name ?? 'world', event.label);
    if (await this.died(event, 'before')) return true;
    await event.act();
    await everybodyWaits();
    await this.died(event, 'after');
    return true;
  }

  private async died(event: SimEvent, moment: 'before' | 'after'): Promise<boolean> {
    const { life } = event;
    if (!life?.alive || !this.mayDie(event, moment)) return false;
    this.trace.event(this.nowMs, life.name, `dies ${moment} ${event.label}`);
    await this.onDeath(life);
    return true;
  }
}

/**
 * Resolves when no promise is left that could go on by itself; nor anything that put itself off to
 * the next turn, as telling the workers of jobs does.
 */
export function everybodyWaits(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}
