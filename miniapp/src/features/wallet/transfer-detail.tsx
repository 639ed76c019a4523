import type { ResponseOf, WalletTransferView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import {
  Amount,
  Button,
  Card,
  Facts,
  Heading,
  StatusTag,
  Text,
  Timeline,
  View,
} from '../../components';
import { go } from '../../platform/navigate';
import {
  failureText,
  momentText,
  orderEventText,
  orderStateText,
  relationText,
  timeText,
  WALLET,
} from '../../text';
import { TransferAnswer } from './transfer-answer';

type Detail = ResponseOf<'readWalletTransfer'>;

/** One transfer, for whoever sent it and whoever it is for. */
export function TransferDetail({ detail }: { readonly detail: Detail }): ReactElement {
  const { transfer } = detail;
  if (transfer.direction === 'in' && transfer.state === 'sent') {
    return <TransferAnswer transfer={transfer} />;
  }
  return (
    <>
      <TransferHead transfer={transfer} />
      <Heading level={2} className="list-title section-title">
        {WALLET.history}
      </Heading>
      <Card>
        <Timeline entries={momentsOf(detail)} />
      </Card>
      <Heading level={2} className="list-title section-title">
        {WALLET.facts}
      </Heading>
      <Facts rows={rowsOf(transfer)} />
      <Button
        text={WALLET.toRecord}
        look="quiet"
        onPress={() => go('record', { recordId: transfer.recordId })}
      />
    </>
  );
}

function TransferHead({ transfer }: { readonly transfer: WalletTransferView }): ReactElement {
  const { direction, sender, receiver, amountFen, state } = transfer;
  const { label, tone, about } = orderStateText(state);
  const title = direction === 'out' ? WALLET.outTo(receiver.name) : WALLET.inFrom(sender.name);
  return (
    <Card>
      <Text className="card-title">{title}</Text>
      <View className="wallet-sum">
        <Amount amountFen={amountFen} size="large" />
      </View>
      <StatusTag text={label} tone={tone} />
      <Text className="card-text">{about}</Text>
    </Card>
  );
}

/** What happened, and while it waits also what will happen by itself. */
function momentsOf({ transfer, history }: Detail) {
  const past = history.map(({ at, event, state }) => ({
    key: `${at}${event}`,
    title: orderEventText(event),
    time: timeText(at),
    about: orderStateText(state).label,
  }));
  if (transfer.state !== 'sent') return past;
  const time = timeText(transfer.returnsAt);
  return [...past, { key: 'return', title: WALLET.willReturn, time, ahead: true }];
}

function rowsOf(transfer: WalletTransferView) {
  const { sender, receiver, relation, source, failure, sentAt, returnsAt, state } = transfer;
  // What was taken does not go back.
  const taken = state === 'claimed' || state === 'confirmed';
  const to = transfer.direction === 'out' ? `（${relationText(relation, null)}）` : '';
  return [
    { label: WALLET.sender, value: sender.name },
    { label: WALLET.receiver, value: `${receiver.name}${to}` },
    ...(source ? [{ label: WALLET.source, value: WALLET.sources[source] }] : []),
    ...(failure ? [{ label: WALLET.failure, value: failureText(failure) }] : []),
    { label: WALLET.sentAt, value: timeText(sentAt) },
    ...(taken ? [] : [{ label: WALLET.returnsAt, value: momentText(returnsAt) }]),
    { label: WALLET.orderNumber, value: transfer.orderNumber },
  ];
}
