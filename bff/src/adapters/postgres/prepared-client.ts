import { createHash } from 'node:crypto';
import pg from 'pg';

/** More texts than the product has; beyond it nothing more is remembered by the server. */
const MOST_TEXTS = 1_000;
/** A table was changed under a running process, so that what was prepared gives other columns. */
export const PLAN_OUTDATED = '0A000';

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
 */
export class PreparedClient extends pg.Client {
  // The driver has eight ways to call this; ours is a text with its values, and a promise.
  override query(...given: unknown[]): never {
    const ask = super.query.bind(this) as (...asked: unknown[]) => unknown;
    const [text, values, ...others] = given;
    const prepared = typeof text === 'string' && Array.isArray(values) && values.length > 0;
    if (!prepared || others.length > 0) return ask(...given) as never;
    const askPrepared = () => {
      const name = nameOf(text);
      return ask({ ...(name ? { name: `${name}${generation}` } : {}), text, values });
    };
    const answer = askPrepared() as Promise<unknown>;
    return answer.catch((error: unknown) => {
      if (!isOutdated(error)) throw error;
      generation += 1;
      if (this.getTransactionStatus() !== 'I') throw error;
      return askPrepared();
    }) as never;
  }
}

function isOutdated(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === PLAN_OUTDATED;
}
