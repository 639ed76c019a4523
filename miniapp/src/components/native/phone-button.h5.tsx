import type { PhoneButtonProps } from './props';

/** A browser knows nobody's telephone: it is typed. */
export function PhoneButton(_props: PhoneButtonProps): null {
  return null;
}
