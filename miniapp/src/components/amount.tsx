import { yuanText } from '@gongji/shared/money';
import type { ReactElement } from 'react';
import { COMMON, spokenAmount } from '../text';
import { Text, View } from './native';

interface AmountProps {
  readonly amountFen: number;
  readonly size?: 'line' | 'large';
}

/** A sum of money: figures of equal width for the eye, words for the ear. */
export function Amount({ amountFen, size = 'line' }: AmountProps): ReactElement {
  return (
    <View className={`amount amount-${size}`} role="img" aria-label={spokenAmount(amountFen)}>
      <Text className="amount-figures">{yuanText(amountFen)}</Text>
      <Text className="amount-unit">{COMMON.unitYuan}</Text>
    </View>
  );
}
