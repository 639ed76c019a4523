import { yuanText } from '@gongji/shared/money';
import type { ReactElement } from 'react';
import { useRead } from '../../api';
import { Button, Text, View } from '../../components';
import { go } from '../../platform/navigate';
import { useElder } from '../../state/ui-mode';
import { HOME } from '../../text';

/** A relative asks this person to pay: one at a time, until it is answered. */
export function PreparedWaiting({ familyId }: { readonly familyId: string }): ReactElement | null {
  // Standard home has its one primary action on the family's card.
  const elder = useElder();
  const { data } = useRead('listPreparedPayments', { params: { familyId } });
  const first = data?.forMe.at(0);
  if (!first) return null;
  const { preparedPaymentId, preparer, items, totalFen } = first;
  const names = items.map(({ name }) => name).join('、');
  return (
    <View className="card notice">
      <Text className="error-title">{HOME.asksToPay(preparer.name)}</Text>
      <Text className="notice-text">{HOME.asksToPayFor(names, yuanText(totalFen))}</Text>
      <Button
        text={HOME.asksToPayLook}
        look={elder ? 'primary' : 'second'}
        onPress={() => go('prepared', { familyId, preparedPaymentId })}
      />
    </View>
  );
}
