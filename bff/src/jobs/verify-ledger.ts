import crypto from 'node:crypto';
import { sealText } from '@gongji/shared/ledger';
import type { Db } from '../adapters/postgres/database';
import { type LedgerAnchor, listDrifted, listLostAnchors } from '../adapters/postgres/ledger-proof';
import { type StoredSeal, streamLedger, type Unsealed } from '../adapters/postgres/ledger-stream';
import { inOneMoment } from '../adapters/postgres/one-moment';

/** What does not hold, and where: a transaction, an account, or a place in a chain. */
export interface BrokenProof {
  readonly what:
    | 'changed'
    | 'gap'
    | 'unbalanced'
    | 'unsealed'
    | 'balance-drifted'
    | 'chain-cut-short';
  readonly where: string;
}

export interface LedgerProof {
  readonly entries: number;
  readonly postings: number;
  readonly lanes: number;
  /** SHA-256 over the ends of all chains: the same ledger has the same one. */
  readonly digest: string;
  /** At most a hundred, the first found first; empty where all holds. */
  readonly broken: readonly BrokenProof[];
}

const MOST_TOLD = 100;

/** In one call, where this Node can: a million times it counts. */
const sha256: (text: string) => string =
  typeof crypto.hash === 'function'
    ? (text) => crypto.hash('sha256', text, 'hex')
    : (text) => crypto.createHash('sha256').update(text).digest('hex');

/**
 * Recomputes every seal from what stands in the tables, checks that each entry sums to zero, that
 * no place of a chain is empty, that nothing stands outside of the chains, and that running
 * balances are the sums of their postings. Streams; everything is of one moment, so a product at
 * work may go on posting. Takes two connections.
 */
export function verifyLedger(db: Db): Promise<LedgerProof> {
  return inOneMoment(db, async (moment) => {
    const look = new LedgerLook();
    for await (const page of streamLedger(moment)) for (const found of page) look.at(found);
    const [drifted, lost] = await Promise.all([
      listDrifted(moment.one, MOST_TOLD),
      listLostAnchors(moment.other, MOST_TOLD),
    ]);
    return look.proof([
      ...drifted.map((where) => broken('balance-drifted', where)),
      ...lost.map(({ lane, position }) =>
        broken('chain-cut-short', `lane ${lane} position ${position}`),
      ),
    ]);
  });
}

/** SHA-256 over where each chain ends, in order of the lanes: one for one ledger. */
export function digestOfEnds(ends: readonly LedgerAnchor[]): string {
  const lines = ends.map(({ lane, position, hash }) => `${lane} ${position} ${hash}`);
  return sha256(lines.join('\n'));
}

/**
 * Looks at each entry by itself, in whatever order: a seal covers the one before it as it was
 * stored, so that one change is told once. Knows no more than where each chain ends.
 */
class LedgerLook {
  private entries = 0;
  private postings = 0;
  private readonly ends = new Map<number, LedgerAnchor>();
  private readonly found: BrokenProof[] = [];

  at(found: StoredSeal | Unsealed): void {
    if ('unsealed' in found) this.tell('unsealed', found.unsealed);
    else this.atSealed(found);
  }

  proof(rest: readonly BrokenProof[]): LedgerProof {
    const ends = [...this.ends.values()].sort((one, other) => one.lane - other.lane);
    return {
      entries: this.entries,
      postings: this.postings,
      lanes: ends.length,
      digest: digestOfEnds(ends),
      broken: [...this.found, ...rest].slice(0, MOST_TOLD),
    };
  }

  private atSealed(seal: StoredSeal): void {
    const { transactionId, lane, position, positionBefore, hash } = seal;
    if (position !== positionBefore + 1) {
      this.tell('gap', `lane ${lane} before ${position}: ${transactionId}`);
    }
    if (seal.totalFen !== 0 || seal.postings < 2) this.tell('unbalanced', transactionId);
    if (sha256(sealText(seal.before, seal)) !== hash) this.tell('changed', transactionId);
    if (position > (this.ends.get(lane)?.position ?? 0)) {
      this.ends.set(lane, { lane, position, hash });
    }
    this.entries += 1;
    this.postings += seal.postings;
  }

  private tell(what: BrokenProof['what'], where: string): void {
    if (this.found.length < MOST_TOLD) this.found.push(broken(what, where));
  }
}

function broken(what: BrokenProof['what'], where: string): BrokenProof {
  return { what, where };
}

/** The proof as lines for a terminal; the last one says it all. */
export function tellProof(proof: LedgerProof, seconds: number): string[] {
  const { entries, postings, lanes, digest, broken: found } = proof;
  const size = `${entries} entries, ${postings} postings, ${lanes} chains, ${seconds.toFixed(1)} s`;
  return [
    ...found.map(({ what, where }) => `${what}  ${where}`),
    `chains end in ${digest}`,
    found.length === 0 ? `Ledger: ${size}, all hold` : `Ledger: ${size}, ${found.length} BROKEN`,
  ];
}
