import { createHash } from 'node:crypto';
import { Socket } from 'node:net';
import pg from 'pg';

/** More texts than the product has; beyond it nothing more is remembered by the server. */
const MOST_TEXTS = 1_000;
/** A table was changed under a running process, so that what was prepared gives other columns. */
export const PLAN_OUTDATED = '0A000';

/** Of the driver, which its types do not know yet. */
const PIPELINE: object = { pipeline: true };

const names = new Map<string, string>();
/** Rises when what was prepared is no longer true: then everything is prepared anew. */
let generation = 0;

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_TEXTS) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  names.set(text, name);
  return name;
}

/**
 * A connection on which a text with values is prepared at its first use: the server parses and
 * plans it once, and not at each payment. Where a table was changed meanwhile it is prepared anew;
 * inside a transaction, which is lost by then, that is for whoever began it.
 *
 * What is asked at once leaves at once, in one go, and is done in the order it was asked: nobody
 * waits for an answer that they do not need, and to send costs more than to ask.
 */
export class PreparedClient extends pg.Client {
  /** Questions without an answer yet. */
  asked = 0;
  private corked = false;

  constructor(config?: string | pg.ClientConfig) {
    super({ ...(typeof config === 'string' ? { connectionString: config } : config), ...PIPELINE });
  }

  // The driver has eight ways to call this; ours is a text with its values, and a promise.
  override query(...given: unknown[]): never {
    this.sendTogether();
    const ask = super.query.bind(this) as (...asked: unknown[]) => unknown;
    const [text, values, ...others] = given;
    const prepared = typeof text === 'string' && Array.isArray(values) && values.length > 0;
    if (!prepared || others.length > 0) return this.counted(ask(...given)) as never;
    const askPrepared = () => {
      const name = nameOf(text);
      return this.counted(ask({ ...(name ? { name: `${name}${generation}` } : {}), text, values }));
    };
    const answer = askPrepared() as Promise<unknown>;
    return answer.catch((error: unknown) => {
      if (!isOutdated(error)) throw error;
      generation += 1;
      if (this.getTransactionStatus() !== 'I') throw error;
      return askPrepared();
    }) as never;
  }

  private counted(answer: unknown): unknown {
    if (!(answer instanceof Promise)) return answer;
    this.asked += 1;
    return answer.finally(() => {
      this.asked -= 1;
    });
  }

  /** Holds back what is written until nobody has anything more to ask at this moment. */
  private sendTogether(): void {
    const { stream } = this.connection;
    if (this.corked || !(stream instanceof Socket)) return;
    this.corked = true;
    stream.cork();
    process.nextTick(() => {
      this.corked = false;
      stream.uncork();
    });
  }
}

function isOutdated(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === PLAN_OUTDATED;
}
