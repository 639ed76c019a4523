import { Client } from 'pg';
import { judgeBank, READ_CALMLY, readBank } from './read-bank';
import { FAULTLESS, type Faulty, joinFaulty, readEffects } from './read-effects';

interface Pace {
  readonly operations: number;
  readonly reads: number;
}

/** Every so many reads, each entry and command is held against each order as well. */
const EFFECTS_EVERY = 100;
/** So many reads may be owed before operations wait for them. */
const MOST_OWED = 20;
const MOST_TOLD = 20;

/** Reads the whole state during a run, past every proxy, in step with the operations. */
export class BankReader {
  private reads = 0;
  private due = 0;
  private found: Faulty = FAULTLESS;
  private reading: Promise<void> | null = null;

  private constructor(
    private readonly client: Client,
    private readonly pace: Pace,
  ) {}

  static async open(databaseUrl: string, pace: Pace): Promise<BankReader> {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(READ_CALMLY);
    return new BankReader(client, pace);
  }

  /** Reads what is owed by now; resolves at once unless too much is. */
  async keepUp(operation: number): Promise<void> {
    const { operations, reads } = this.pace;
    this.due = Math.min(reads, Math.ceil((operation * reads) / operations));
    if (this.reads < this.due) this.reading ??= this.readAll();
    if (this.due - this.reads > MOST_OWED) await this.reading;
  }

  /** What was wrong at any instant, and how often was looked. */
  async close(): Promise<Faulty & { readonly reads: number }> {
    await this.reading;
    await this.client.end();
    return { ...this.found, reads: this.reads };
  }

  private async readAll(): Promise<void> {
    while (this.reads < this.due) await this.readOnce();
    this.reading = null;
  }

  private async readOnce(): Promise<void> {
    const wrong = judgeBank(await readBank(this.client)).map(
      (what) => `read ${this.reads}: ${what}`,
    );
    this.tell({ ...FAULTLESS, unbalanced: wrong });
    if (this.reads % EFFECTS_EVERY === 0) this.tell(await readEffects(this.client));
    this.reads += 1;
  }

  private tell(wrong: Faulty): void {
    const told = this.found.doubled.length + this.found.lost.length + this.found.unbalanced.length;
    if (told < MOST_TOLD) this.found = joinFaulty(this.found, wrong);
  }
}
