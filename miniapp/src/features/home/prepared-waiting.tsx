import { yuanText } from '@gongji/shared/money';
import type { ReactElement } from 'react';
import { useRead } from '../../api';
import { Button, Text, View } from '../../components';
import { go } from '../../platform/navigate';
import { HOME } from '../../text';

/** A relative asks this person to pay: one at a time, until it is answered. */
export function PreparedWaiting({ familyId }: { readonly familyId: string }): ReactElement | null {
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
        onPress={() => go('prepared', { familyId, preparedPaymentId })}
      />
    </View>
  );
}
