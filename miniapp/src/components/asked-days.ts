/**
 * The days that may be asked about: sharing within families began with the national opinion of
 * April 2021.
 */
export const ASKED_DAYS = { from: '2021-04-22', to: '2030-12-31' } as const;
