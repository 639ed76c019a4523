/**
 * How every call to an outside system ends. `unsure` is not failure: the system may have done it,
 * so whoever asked must query by the same number before anything else is tried.
 */
export type Outside<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'unsure'; readonly why: string };

/** Why an answer is `unsure` that is in no contract: a value nobody has heard of, or no JSON. */
export const BREAKS_CONTRACT = 'answer-breaks-contract';
