/**
 * Above it, in fen a day, whoever pays or sends money says once more who they are: a card, too,
 * pays up to 1,000 yuan without a PIN (小额免密, UnionPay since 2018), and the premiums of one or
 * two relatives stay below it.
 */
export const STEP_UP_OVER_FEN = 100_000;
