/**
 * What was over its budget when the budget was set. This list may only shrink: an entry that is no
 * longer needed, or larger than needed, fails the test.
 */
export const LONG_FILES: Readonly<Record<string, number>> = {};

/** `path name` → lines. */
export const LONG_FUNCTIONS: Readonly<Record<string, number>> = {};
