import crypto from 'node:crypto';
import { sealText } from '@gongji/shared/ledger';
import type { Db } from '../adapters/postgres/database';
import {
  countLedger,
  inOneMoment,
  type LedgerAnchor,
  listDrifted,
  listLostAnchors,
  listUnsealed,
  type StoredSeal,
  streamSeals,
} from '../adapters/postgres/ledger-proof';

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
 * no place of a chain is empty, and that running balances are the sums of their postings. Streams;
 * everything is of one moment, so a product at work may go on posting.
 */
export function verifyLedger(db: Db): Promise<LedgerProof> {
  return inOneMoment(db, async (tx) => {
    const walk = new ChainWalk();
    for await (const page of streamSeals(tx)) for (const seal of page) walk.step(seal);
    const unsealed = walk.sawAllOf(await countLedger(tx)) ? [] : await listUnsealed(tx, MOST_TOLD);
    const rest: BrokenProof[] = [
      ...unsealed.map((where) => broken('unsealed', where)),
      ...(await listDrifted(tx, MOST_TOLD)).map((where) => broken('balance-drifted', where)),
      ...(await listLostAnchors(tx, MOST_TOLD)).map(({ lane, position }) =>
        broken('chain-cut-short', `lane ${lane} position ${position}`),
      ),
    ];
    return walk.proof(rest);
  });
}

/** SHA-256 over where each chain ends, in order of the lanes: one for one ledger. */
export function digestOfEnds(ends: readonly LedgerAnchor[]): string {
  const lines = ends.map(({ lane, position, hash }) => `${lane} ${position} ${hash}`);
  return sha256(lines.join('\n'));
}

/** Follows the chains, seal after seal; knows no more than the end of the one it is in. */
class ChainWalk {
  private entries = 0;
  private postings = 0;
  private lane = -1;
  private position = 0;
  private before = '';
  private readonly ends: LedgerAnchor[] = [];
  private readonly found: BrokenProof[] = [];

  step(seal: StoredSeal): void {
    if (seal.lane !== this.lane) this.beginLane(seal.lane);
    if (seal.position !== this.position + 1) {
      this.tell('gap', `lane ${seal.lane} before ${seal.position}: ${seal.transactionId}`);
    }
    if (seal.totalFen !== 0 || seal.postings < 2) this.tell('unbalanced', seal.transactionId);
    const hash = sha256(sealText(this.before, seal));
    if (hash !== seal.hash) this.tell('changed', seal.transactionId);
    // What comes after is held against what was stored, so that one change is told once.
    this.before = seal.hash;
    this.position = seal.position;
    this.entries += 1;
    this.postings += Number(seal.postings);
  }

  /** Every seal is of one entry, so as many rows as there are leave none without a seal. */
  sawAllOf(counts: { readonly entries: number; readonly postings: number }): boolean {
    return this.entries === counts.entries && this.postings === counts.postings;
  }

  proof(rest: readonly BrokenProof[]): LedgerProof {
    this.endLane();
    return {
      entries: this.entries,
      postings: this.postings,
      lanes: this.ends.length,
      digest: digestOfEnds(this.ends),
      broken: [...this.found, ...rest].slice(0, MOST_TOLD),
    };
  }

  private beginLane(lane: number): void {
    this.endLane();
    this.lane = lane;
    this.position = 0;
    this.before = '';
  }

  private endLane(): void {
    const { lane, position, before: hash } = this;
    if (lane >= 0) this.ends.push({ lane, position, hash });
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
