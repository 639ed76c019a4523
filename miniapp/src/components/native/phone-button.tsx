import { Button } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { PhoneButtonProps } from './props';

/** WeChat's own button: only it may ask for the telephone of the account. */
export function PhoneButton({ text, onCode }: PhoneButtonProps): ReactElement {
  return (
    <Button
      className="button button-second"
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail }) => onCode(detail.code || null)}
    >
      {text}
    </Button>
  );
}
