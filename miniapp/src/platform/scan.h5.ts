export const canScan = false;

/** A browser page has no scanner of its own: the six digits or the link are used instead. */
export function scanCode(): Promise<string | null> {
  return Promise.resolve(null);
}
