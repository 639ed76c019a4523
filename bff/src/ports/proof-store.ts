import type { PaperDescription } from '@gongji/shared/contracts';
import type { Outside } from './outside';

/**
 * Keeps the proof of a payment (缴费凭证) until the refund has ended. To come: an upload that scans the
 * file, stores it sealed and has a person look at it where the collector's answer leaves a doubt.
 * Until then a placeholder that keeps name, size and digest, and no picture. What decides is the
 * collector's own word that the year is paid, never the proof. `name` is written beside the proof.
 */
export interface ProofStore {
  readonly name: string;
  keep(proof: PaperDescription): Promise<Outside<{ readonly proofId: string }>>;
}
