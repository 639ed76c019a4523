import type { Outside } from './outside';

export interface StatementLine {
  readonly orderNumber: string;
  /** `taken`, `given-back`, or whatever else the system wrote. */
  readonly movement: string;
  readonly amountFen: number;
  /** ISO 8601. */
  readonly bookedAt: string;
}

export interface Statement {
  /** Of the file, in hex: the same file has the same one. */
  readonly sha256: string;
  readonly lines: readonly StatementLine[];
}

/**
 * The daily statements of the systems that move money for us: a file over HTTP, in yuan, with its
 * SHA-256 beside it (RFC 9530). Unsure where it cannot be had or is not what it says it is.
 */
export interface StatementSource {
  read(system: 'core' | 'collector', day: string): Promise<Outside<Statement>>;
}
