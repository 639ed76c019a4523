import type { WalletTransferView } from '@gongji/shared/contracts';
import { yuanText } from '@gongji/shared/money';
import { type ReactElement, useState } from 'react';
import { useCommand } from '../../api';
import { Actions, Amount, Button, Card, CommandNotes, Heading, Text, View } from '../../components';
import { fromWhomText, momentText, WALLET } from '../../text';

interface TransferAnswerProps {
  readonly transfer: WalletTransferView;
}

/** Who sends how much, and yes or no: one card, so that nobody has to look for the button. */
export function TransferAnswer({ transfer }: TransferAnswerProps): ReactElement {
  const { recordId, sender, relation, amountFen, returnsAt } = transfer;
  const [declining, setDeclining] = useState(false);
  const claim = useCommand('claimWalletTransfer', recordId);
  const decline = useCommand('declineWalletTransfer', recordId);
  const request = { params: { recordId } };
  const nothing = () => undefined;
  return (
    <>
      <Card>
        <Heading level={2} className="card-title">
          {WALLET.inFrom(fromWhomText(sender.name, relation))}
        </Heading>
        <View className="wallet-sum">
          <Amount amountFen={amountFen} size="large" />
        </View>
        <Text className="card-text">{WALLET.inWhat}</Text>
        <Text className="card-text">{WALLET.inUntil(momentText(returnsAt))}</Text>
      </Card>
      <CommandNotes command={claim} onAnswer={nothing} />
      <CommandNotes command={decline} onAnswer={nothing} />
      <View role="status">
        {declining ? <Text className="wallet-ask">{WALLET.declineAsk}</Text> : null}
      </View>
      {declining ? (
        <Actions>
          <Button
            text={WALLET.declineYes}
            look="stop"
            sending={decline.sending}
            onPress={() => void decline.run(request)}
          />
          <Button text={WALLET.declineNo} look="second" onPress={() => setDeclining(false)} />
        </Actions>
      ) : (
        <Actions>
          <Button
            text={WALLET.claim(yuanText(amountFen))}
            sending={claim.sending}
            onPress={() => void claim.run(request)}
          />
          <Button text={WALLET.decline} look="second" onPress={() => setDeclining(true)} />
        </Actions>
      )}
    </>
  );
}
