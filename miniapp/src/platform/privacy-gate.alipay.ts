declare const my: {
  readonly canIUse: (name: string) => boolean;
  readonly openPrivacyContract: (asked: object) => void;
};

/** Shows the contract that stands at Alipay itself, where this Alipay knows one. */
export const openPrivacyContract: (() => void) | null = () => {
  if (my.canIUse('openPrivacyContract')) my.openPrivacyContract({});
};

/** Alipay shows its own panel at the first call that needs it, so that nothing is asked before. */
export function mayAskPhone(): Promise<boolean> {
  return Promise.resolve(true);
}
