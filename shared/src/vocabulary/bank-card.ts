import { z } from 'zod';
import { secret } from './secret';

/** The last digit of a card number proves the others (Luhn, ISO/IEC 7812-1). */
function isProved(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** A bank card's number, digits only. */
export const BankCardNumber = secret(
  z
    .string()
    .regex(/^\d{16,19}$/)
    .refine(isProved),
);

/** All that is ever shown of a card. */
export const BankCardTail = z.string().regex(/^\d{4}$/);
