/** A browser asks by itself, and has no contract of a platform to show. */
export const openPrivacyContract: (() => void) | null = null;

export function mayAskPhone(): Promise<boolean> {
  return Promise.resolve(true);
}
