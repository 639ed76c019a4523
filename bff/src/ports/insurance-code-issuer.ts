import type { Outside } from './outside';

export interface IssuedCode {
  readonly code: string;
  /** An instant in UTC; after it no counter takes the code. */
  readonly expiresAt: string;
}

/**
 * 医保码: proves at a counter who the patient is, and pays nothing. A code is issued anew each time
 * it is shown and is never kept. `name` goes with every code; the placeholder says it is one.
 */
export interface InsuranceCodeIssuer {
  readonly name: string;
  issue(idNumber: string, name: string): Promise<Outside<IssuedCode>>;
}
