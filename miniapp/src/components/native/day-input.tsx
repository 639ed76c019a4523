import { Picker, Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { DayInputProps } from './props';

const ROLE = process.env.TARO_ENV === 'weapp' ? 'aria-role' : 'role';

/** The platform's own calendar wheel. */
export function DayInput({
  value,
  label,
  className,
  from,
  to,
  onPick,
}: DayInputProps): ReactElement {
  return (
    <Picker
      mode="date"
      value={value}
      start={from}
      end={to}
      onChange={(event) => onPick(event.detail.value)}
    >
      <View
        className={className ?? ''}
        {...{ [ROLE]: 'button', 'aria-label': `${label}，${value}` }}
      >
        <Text>{value}</Text>
      </View>
    </Picker>
  );
}
