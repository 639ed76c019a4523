import { yuanText } from '@gongji/shared/money';
import type { ReactElement } from 'react';
import { useRead } from '../../api';
import { Button, Text, View } from '../../components';
import { go } from '../../platform/navigate';
import { useElder } from '../../state/ui-mode';
import { HOME, momentText } from '../../text';

/** Money that was sent to this person and waits to be taken: said where nobody misses it. */
export function MoneyWaiting(): ReactElement | null {
  // Standard home has its one primary action on the family's card.
  const elder = useElder();
  const { data } = useRead('listWalletTransfers', {});
  const waiting = data?.transfers.filter((one) => one.direction === 'in' && one.state === 'sent');
  if (!waiting?.length) return null;
  return (
    <>
      {waiting.map(({ recordId, sender, amountFen, returnsAt }) => (
        <View key={recordId} className="card notice">
          <Text className="error-title">{HOME.moneyWaiting(sender.name, yuanText(amountFen))}</Text>
          <Text className="notice-text">{HOME.moneyWaitingAbout(momentText(returnsAt))}</Text>
          <Button
            text={HOME.moneyWaitingLook}
            look={elder ? 'primary' : 'second'}
            onPress={() => go('walletTransfer', { recordId })}
          />
        </View>
      ))}
    </>
  );
}
