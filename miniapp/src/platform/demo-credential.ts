import { readStored, removeStored, writeStored } from './storage';

const STORE = 'demo-credential';

/** In the preview: who was chosen to be, so that the same person can sign in anew. */
export function keepDemoCredential(demoId: string): void {
  writeStored(STORE, demoId);
}

/** Null where nobody has been chosen. */
export function demoCredential(): string | null {
  const stored = readStored(STORE);
  return typeof stored === 'string' && stored ? stored : null;
}

export function forgetDemoCredential(): void {
  removeStored(STORE);
}
