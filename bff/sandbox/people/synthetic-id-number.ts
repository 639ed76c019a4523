/** Weights of GB 11643-1999, one for each of the first seventeen digits. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** Real registers count from 001, so 000 can never belong to anybody. */
const NEVER_ISSUED = '000';

/** The last character of an ID number whose first seventeen digits are given (GB 11643-1999). */
export function checkCharacter(seventeenDigits: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(seventeenDigits[i]), 0);
  return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length);
}

/**
 * An ID number that is valid and belongs to nobody.
 * @param countyCode six digits of GB/T 2260, where the number would have been issued
 * @param bornOn YYYY-MM-DD
 */
export function syntheticIdNumber(countyCode: string, bornOn: string): string {
  const digits = `${countyCode}${bornOn.replaceAll('-', '')}${NEVER_ISSUED}`;
  if (!/^\d{17}$/.test(digits)) throw new RangeError(`no ID number from ${countyCode}, ${bornOn}`);
  return digits + checkCharacter(digits);
}
