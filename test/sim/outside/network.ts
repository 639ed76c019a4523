import type { Outside } from '@gongji/bff/src/ports/outside';
import type { Life } from '../clockwork/event-heap';
import type { Random } from '../clockwork/random';
import type { Timeline } from '../clockwork/timeline';

/** Probabilities a call to an outside system, each drawn once a seed. */
export interface NetworkChances {
  readonly lostRequest: number;
  readonly lostReply: number;
  /** That what was asked reaches the system only after the caller has stopped waiting. */
  readonly late: number;
  /** That the same request reaches the system twice; the second time maybe much later. */
  readonly twice: number;
  /** An answer that is none: 503 before or after the deed, or a body that no contract knows. */
  readonly error: number;
}

/** As the adapters have it: after this long nobody waits for an answer. */
export const DEADLINE_MS = 5_000;
const LATEST_MS = 20_000;

type Act<T> = () => Outside<T>;
type Fate = 'request-lost' | 'late' | 'error-undone' | 'error-done' | 'reply-lost' | 'answered';
const DONE_AT_ONCE: ReadonlySet<Fate> = new Set(['error-done', 'reply-lost']);

/**
 * What lies between us and an outside system. The deed and the answer are two events: a process
 * that dies in between has asked all the same, and a request that nobody waits for may still come.
 */
export class Network {
  /** True while what arrives is a copy of a request that arrives by itself as well. */
  bringsCopy = false;

  constructor(
    private readonly timeline: Timeline,
    private readonly random: Random,
    private readonly chances: () => NetworkChances,
  ) {}

  /** Every method of a model, reached over this network by one life of a process. */
  portTo<P extends object>(model: object, life: Life): P {
    const reach = (name: string | symbol) => {
      const method: unknown = Reflect.get(model, name);
      if (typeof method !== 'function') return undefined;
      return (...asked: unknown[]) =>
        this.ask(life, String(name), () => Reflect.apply(method, model, asked));
    };
    return new Proxy({} as P, { get: (_target, name) => reach(name) });
  }

  private ask<T>(life: Life, name: string, act: Act<T>): Promise<Outside<T>> {
    return new Promise((resolve) => {
      this.timeline.schedule(this.wayMs(), `asks ${name}`, life, () =>
        this.send(life, name, act, resolve),
      );
    });
  }

  private send<T>(
    life: Life,
    name: string,
    act: Act<T>,
    resolve: (answer: Outside<T>) => void,
  ): void {
    const { random, timeline } = this;
    const hear = (afterMs: number, answer: Outside<T>) =>
      timeline.schedule(afterMs, `${name}: ${answer.kind}`, life, () => resolve(answer));
    if (random.chance(this.chances().twice)) {
      this.deed(random.between(0, LATEST_MS), name, () => this.asCopy(act));
    }
    const fate = this.drawFate();
    if (fate === 'answered') {
      const answered = () => hear(this.wayMs(), this.told(act));
      timeline.schedule(this.wayMs(), `does ${name}`, null, answered);
      return;
    }
    if (DONE_AT_ONCE.has(fate)) this.deed(this.wayMs(), name, act);
    if (fate === 'late') this.deed(random.between(DEADLINE_MS, LATEST_MS), name, act);
    if (fate.startsWith('error')) hear(this.wayMs(), { kind: 'unsure', why: 'status-503' });
    else hear(DEADLINE_MS, { kind: 'unsure', why: 'ECONNABORTED' });
  }

  private drawFate(): Fate {
    const { random } = this;
    const { lostRequest, lostReply, late, error } = this.chances();
    if (random.chance(lostRequest)) return 'request-lost';
    if (random.chance(late)) return 'late';
    if (random.chance(error)) return random.pick(['error-undone', 'error-done']);
    return random.chance(lostReply) ? 'reply-lost' : 'answered';
  }

  private deed<T>(afterMs: number, name: string, act: Act<T>): void {
    this.timeline.schedule(afterMs, `does ${name}, unheard`, null, () => void this.told(act));
  }

  private asCopy<T>(act: Act<T>): Outside<T> {
    this.bringsCopy = true;
    try {
      return act();
    } finally {
      this.bringsCopy = false;
    }
  }

  private told<T>(act: Act<T>): Outside<T> {
    const answer = act();
    this.timeline.trace.line(`  ${JSON.stringify(answer)}`);
    return answer;
  }

  private wayMs(): number {
    return this.random.between(2, 40);
  }
}
