import { openDatabase } from '@gongji/bff/src/adapters/postgres/database';
import type { Services } from '@gongji/bff/src/use-cases/context';
import type { Client, QueryResult } from 'pg';
import type { Life } from '../clockwork/event-heap';
import type { Random } from '../clockwork/random';
import type { Timeline } from '../clockwork/timeline';
import { ConnectionLost } from './connection-lost';
import { nameOfQuery } from './query-name';
import type { QueryTwist } from './query-twist';
import { ADDS_A_JOB, ASKS_THE_TIME } from './sim-schema';
import { SIM_VAULT } from './sim-vault';
import { answered, type Outcome, outcomeUnlessBlocked, refuseAnyOrder, type Slot } from './slot';

export interface GateChances {
  /** That a connection breaks at a query: the query is then done, or not, and nobody knows. */
  readonly connectionLost: number;
}

interface Waiting {
  readonly slot: Slot;
  readonly outcome: Promise<Outcome>;
  readonly deliver: (outcome: Outcome) => void;
}

/** A client as the product's driver knows one. */
interface GatedClient {
  query(text: string, values?: unknown[]): Promise<QueryResult>;
  release(): void;
}

/** One clock for all processes, as the server's own would be; but it goes by simulated time. */
const SET_TIME = `select set_config('sim.now', to_timestamp($1::float8 / 1000)::text, false)`;
/** The product's own look at the server's clock: nobody need be asked. */
const LOOK_AT_CLOCK = 'select clock_timestamp() as at';

/**
 * Stands between the product and PostgreSQL. Every query is an event of the timeline. Two
 * connections serve everybody, so that a query waits for one other transaction at most, and who
 * goes on when that one ends is never a matter of luck.
 */
export class DatabaseGate {
  private readonly idle: Slot[];
  private readonly queue: { readonly life: Life; readonly take: (slot: Slot) => void }[] = [];
  private waiting: Waiting | null = null;
  /** Rises with every commit that may have put a job into the queue, as a NOTIFY would. */
  jobsAdded = 0;

  constructor(
    private readonly slots: readonly [Slot, Slot],
    private readonly control: Client,
    private readonly timeline: Timeline,
    private readonly random: Random,
    private readonly chances: () => GateChances,
    private readonly twist: QueryTwist = () => null,
  ) {
    this.idle = [...slots];
  }

  /** The database as one process of the product opens it. */
  openFor(life: Life): Services['db'] {
    const { db, pool } = openDatabase('postgres://unused', 1, { vault: SIM_VAULT });
    Object.assign(pool, { connect: () => this.connect(life) });
    return db;
  }

  /** What PostgreSQL does when a client is gone: whatever it had not committed never was. */
  async abandon(life: Life): Promise<void> {
    for (const slot of this.slots.filter((each) => each.life === life)) {
      if (this.waiting?.slot === slot) await this.cancelWaiting();
      await this.rollBack(slot);
      this.free(slot);
    }
  }

  /** A connection of a process; it waits where both are lent. */
  connect(life: Life): Promise<GatedClient> {
    return new Promise((resolve) => {
      const take = (slot: Slot) => {
        slot.life = life;
        resolve(this.clientOn(slot, life));
      };
      // Who is dead asks for nothing, and would never give it back.
      const slot = life.alive ? this.idle.shift() : undefined;
      if (slot) take(slot);
      else this.queue.push({ life, take });
    });
  }

  private free(slot: Slot): void {
    slot.life = null;
    let next = this.queue.shift();
    while (next && !next.life.alive) next = this.queue.shift();
    if (next) next.take(slot);
    else this.idle.push(slot);
  }

  /** What is asked at once is done in the order it was asked, as a connection does it. */
  private clientOn(slot: Slot, life: Life): GatedClient {
    const state = { broken: false };
    let before: Promise<unknown> = Promise.resolve();
    const ask = (text: string, values: unknown[]) =>
      new Promise<QueryResult>((resolve, reject) => {
        const deliver = (outcome: Outcome) =>
          outcome.ok ? resolve(outcome.result) : reject(outcome.error);
        const act = () => this.query(slot, state, text, values, deliver);
        const label = `${nameOfQuery(text)} #${slot.id}`;
        this.timeline.schedule(this.random.unit() * 3, label, life, act);
      });
    return {
      query: (text, values = []) => {
        const answer = before.then(() => ask(text, values));
        before = answer.catch(() => 'whoever asked hears of it');
        return answer;
      },
      release: () => this.free(slot),
    };
  }

  private async query(
    slot: Slot,
    state: { broken: boolean },
    text: string,
    values: unknown[],
    deliver: Waiting['deliver'],
  ): Promise<void> {
    const lost = !state.broken && this.random.chance(this.chances().connectionLost);
    if (lost && this.random.chance(0.5)) await this.ask(slot, text, values);
    if (lost) {
      this.timeline.trace.line('  the connection is lost');
      state.broken = true;
      await this.rollBack(slot);
    }
    if (state.broken) return deliver({ ok: false, error: new ConnectionLost() });
    const outcome = this.ask(slot, text, values);
    const known = await this.knownNow(slot, outcome);
    if (known === null) {
      this.timeline.trace.line('  waits for a lock');
      this.waiting = { slot, outcome, deliver };
      return;
    }
    this.note(text, known);
    // Before anybody goes on, for how soon the server answers must not tell who is first.
    if (!slot.inTransaction || !known.ok) await this.wake();
    deliver(known);
  }

  private async ask(slot: Slot, text: string, values: unknown[]): Promise<Outcome> {
    const at = new Date(this.timeline.instantMs).toISOString();
    if (text.trim() === LOOK_AT_CLOCK) return answered({ at });
    if (text === 'begin' || text.startsWith('start transaction')) slot.inTransaction = true;
    if (ASKS_THE_TIME.test(text)) await slot.send(SET_TIME, [this.timeline.instantMs]);
    const send = (changed: string, given: unknown[]) => slot.send(changed, given);
    const outcome = await (this.twist(text, values, send) ?? send(text, values));
    refuseAnyOrder(text, outcome);
    if (ADDS_A_JOB.test(text)) slot.touchedJobs = true;
    if (text === 'commit' || text === 'rollback') slot.inTransaction = false;
    if (!slot.inTransaction && slot.touchedJobs) this.jobsAdded += 1;
    slot.touchedJobs &&= slot.inTransaction;
    return outcome;
  }

  private knownNow(slot: Slot, outcome: Promise<Outcome>): Promise<Outcome | null> {
    const other = this.slots[0] === slot ? this.slots[1] : this.slots[0];
    if (!other.inTransaction) return outcome;
    return outcomeUnlessBlocked(outcome, slot, other, this.control);
  }

  /** The other transaction has ended: what waited for it has its answer now. */
  private async wake(): Promise<void> {
    const { waiting } = this;
    if (waiting === null) return;
    this.waiting = null;
    const outcome = await waiting.outcome;
    this.timeline.trace.line(`  #${waiting.slot.id} need not wait any more`);
    this.note('', outcome);
    waiting.deliver(outcome);
  }

  private async cancelWaiting(): Promise<void> {
    if (this.waiting === null) return;
    const { slot, outcome } = this.waiting;
    this.waiting = null;
    await this.control.query('select pg_cancel_backend($1)', [slot.backend]);
    await outcome;
  }

  private async rollBack(slot: Slot): Promise<void> {
    if (!slot.inTransaction) return;
    await slot.send('rollback', []);
    slot.inTransaction = false;
    await this.wake();
  }

  private note(text: string, outcome: Outcome): void {
    const told = outcome.ok ? `${outcome.result.rowCount} rows` : `refused: ${outcome.error}`;
    if (text !== 'begin' && text !== 'commit') this.timeline.trace.line(`  ${told}`);
  }
}
