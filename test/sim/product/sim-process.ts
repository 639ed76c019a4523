import { advanceOrder } from '@gongji/bff/src/jobs/advance-order';
import { DEFAULT_PACE, type OrderPace } from '@gongji/bff/src/jobs/order-pace';
import { reconcileDay } from '@gongji/bff/src/jobs/reconcile-day';
import { rescueOrders } from '@gongji/bff/src/jobs/rescue-orders';
import { useCases } from '@gongji/bff/src/use-case-table';
import type { Services } from '@gongji/bff/src/use-cases/context';
import { startBatch } from '@gongji/bff/src/use-cases/orders/start-batch';
import { ProblemError } from '@gongji/bff/src/use-cases/problem-error';
import { returnDueTransfers } from '@gongji/bff/src/use-cases/return-due-transfers';
import type { EndpointName } from '@gongji/shared/contracts';
import type { Life } from '../clockwork/event-heap';
import type { Random } from '../clockwork/random';
import type { Timeline } from '../clockwork/timeline';
import { ConnectionLost } from './connection-lost';
import type { DatabaseGate } from './database-gate';
import { JobQueue } from './job-queue';
import type { SignsOfLife } from './signs-of-life';
import { SIM_VAULT } from './sim-vault';

/** How a request ended for whoever sent it. */
export type Reply =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'problem'; readonly code: string }
  | { readonly kind: 'lost' };

export type OutsidePorts = Pick<
  Services,
  'core' | 'collector' | 'wallets' | 'payout' | 'statements'
>;

/** What a process needs of the world; the same for each of its lives. */
export interface Surroundings {
  readonly timeline: Timeline;
  readonly random: Random;
  readonly ids: Random;
  readonly gate: DatabaseGate;
  readonly signs: SignsOfLife;
  /** The outside as this life reaches it. */
  outsideOf(life: Life): OutsidePorts;
  readonly pace: OrderPace;
  /** Told of what must never be: a bug answered, or something that needs a person. */
  onWrong(what: string): void;
}

type Run = Life & { readonly services: Services; readonly unanswered: Set<(r: Reply) => void> };
type AnyUseCase = (services: Services, call: object) => Promise<unknown>;

/** The product's own, but for the settlement window: thrice as long as anything can be late. */
export const SIM_PACE: OrderPace = { ...DEFAULT_PACE, settlementMs: 60_000 };
const WORKERS = 2;
const POLL_MS = 1_000;
const MINUTE_MS = 60_000;
const RESTART_MS = { least: 200, most: 4_000 };

/** A BFF with its worker: serves, works, dies with all it had in memory, and starts again. */
export class SimProcess {
  private run: Run | null = null;
  private lives = 0;

  constructor(
    private readonly name: string,
    private readonly world: Surroundings,
    /** How far this machine's clock is off, in milliseconds. */
    private readonly skewMs: number,
  ) {}

  start(): void {
    this.lives += 1;
    const life: Life = { name: `${this.name}.${this.lives}`, alive: true };
    const run = Object.assign(life, { services: this.servicesOf(life), unanswered: new Set() });
    this.run = run as Run;
    this.world.timeline.schedule(0, 'starts', life, async () => {
      await this.world.signs.begin(life);
      void this.work(run as Run);
    });
  }

  owns(life: Life): boolean {
    return this.run === life;
  }

  /** Ends at once, as by SIGKILL: nothing of it runs any more, and its callers hear nothing. */
  async die(): Promise<void> {
    const { run, world } = this;
    if (run === null) return;
    run.alive = false;
    this.run = null;
    for (const tell of run.unanswered) tell({ kind: 'lost' });
    await world.gate.abandon(run);
    await world.signs.end(run);
    const restartMs = world.random.between(RESTART_MS.least, RESTART_MS.most);
    world.timeline.schedule(restartMs, `${this.name} is started again`, null, () => this.start());
  }

  /** Runs a use case as HTTP would. Where the process is down, or dies meanwhile: lost. */
  serve(name: EndpointName, call: object): Promise<Reply> {
    const useCase = useCases[name] as AnyUseCase;
    return this.perform(name, async (services) => JSON.stringify(await useCase(services, call)));
  }

  /** The job of the morning; whoever started it starts it again where it is not answered. */
  reconcile(): Promise<Reply> {
    return this.perform('reconcile', (services) => reconcileDay(services).then(() => 'done'));
  }

  private perform(name: string, act: (services: Services) => Promise<string>): Promise<Reply> {
    const { run } = this;
    if (run === null) return Promise.resolve({ kind: 'lost' });
    return new Promise((resolve) => {
      const tell = (reply: Reply) => {
        if (run.unanswered.delete(tell)) resolve(reply);
      };
      run.unanswered.add(tell);
      act(run.services).then(
        (text) => tell({ kind: 'answer', text }),
        (error: unknown) => tell(this.problemOf(name, error)),
      );
    });
  }

  private problemOf(name: string, error: unknown): Reply {
    if (error instanceof ProblemError) return { kind: 'problem', code: error.code };
    if (!(error instanceof ConnectionLost)) this.world.onWrong(`${name} answered 500: ${error}`);
    return { kind: 'problem', code: 'internal' };
  }

  private servicesOf(life: Life): Services {
    const { timeline, ids, gate, onWrong, outsideOf } = this.world;
    const clock = { now: () => Math.floor(timeline.instantMs + this.skewMs) };
    const never = () => Promise.reject(new Error('this is no part of the play'));
    const keep = async () => ({ kind: 'done', value: { proofId: ids.uuid() } }) as const;
    return {
      ...outsideOf(life),
      db: gate.openFor(life),
      clock,
      realClock: clock,
      newId: () => ids.uuid(),
      face: { name: 'simulated', start: never, readResult: never },
      counter: { name: 'simulated', redeem: never },
      reviewer: { submit: never, queryReview: never },
      codes: { name: 'simulated', issue: never },
      proofs: { name: 'simulated', keep },
      messenger: { name: 'simulated', templates: {}, push: never },
      logins: {},
      operatorLogin: null,
      vault: SIM_VAULT,
      log: {
        info: () => {},
        warn: () => {},
        error: (facts, message) => onWrong(`${message}: ${JSON.stringify(facts)}`),
      },
    };
  }

  /** What `startWorker` does: takes up what a dead process left, then works and looks around. */
  private async work(run: Run): Promise<void> {
    await this.rescue(run, true);
    for (let worker = 0; worker < WORKERS; worker += 1) void this.workOn(run);
    for (;;) {
      const leftMs = MINUTE_MS - (run.services.clock.now() % MINUTE_MS);
      await this.world.timeline.pause(leftMs, 'a minute is over', run);
      await this.rescue(run, false);
    }
  }

  private async rescue(run: Run, startup: boolean): Promise<void> {
    await this.careful('rescue', () => rescueOrders(run.services, startup));
    await this.careful('start the batch', () => startBatch(run.services));
    await this.careful('return transfers', () => returnDueTransfers(run.services));
  }

  private async workOn(run: Run): Promise<void> {
    const { gate, timeline } = this.world;
    const queue = new JobQueue(gate, run);
    for (;;) {
      const job = await this.careful('take a job', () => queue.take(timeline.instantMs));
      if (job) {
        const { orderId } = job;
        const advance = async () => {
          await advanceOrder(run.services, this.world.pace, orderId);
          return true;
        };
        const done = (await this.careful('advance', advance)) === true;
        await this.careful('end a job', () => queue.end(job, done, timeline.instantMs));
      } else await timeline.pause(POLL_MS, 'polls', run);
    }
  }

  /** A broken connection is part of the play and tried again later; anything else is a bug. */
  private async careful<T>(what: string, act: () => Promise<T>): Promise<T | null> {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof ConnectionLost)) this.world.onWrong(`${what} threw ${error}`);
      return null;
    }
  }
}
