/**
 * Reason codes that no rule raises yet, because the question they answer is not asked yet. This
 * list may only shrink: a code that is raised and still listed here fails the test.
 */
export const REASONS_NOT_RAISED: readonly string[] = [];

/** Problem codes that no path of the server answers yet. */
export const PROBLEMS_NOT_RAISED: readonly string[] = [];
