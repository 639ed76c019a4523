import { createHash } from 'node:crypto';
import type { ProofStore } from '../../ports/proof-store';

/** A placeholder: names what it was told of and keeps no file. The same proof has the same name. */
export function createPlaceholderProofStore(): ProofStore {
  return {
    name: 'placeholder',
    keep: async ({ name, bytes, digest }) => {
      const told = JSON.stringify([name, bytes, digest]);
      const proofId = createHash('sha256').update(told).digest('hex').slice(0, 32);
      return { kind: 'done', value: { proofId } };
    },
  };
}
