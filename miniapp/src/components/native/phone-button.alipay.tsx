import type { PhoneButtonProps } from './props';

/** Alipay tells a telephone by a protocol of its own, which is not spoken here: it is typed. */
export function PhoneButton(_props: PhoneButtonProps): null {
  return null;
}
