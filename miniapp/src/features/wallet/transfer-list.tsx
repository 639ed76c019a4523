import type { WalletTransferView } from '@gongji/shared/contracts';
import { isFinal } from '@gongji/shared/order';
import { type ReactElement, useEffect, useState } from 'react';
import { queryClient, useRead } from '../../api';
import { Amount, Cell, List, StatusTag, View } from '../../components';
import { go } from '../../platform/navigate';
import { momentText, orderStateText, WALLET } from '../../text';

const ASK_EVERY_MS = 2_000;

/** What was sent and what came, newest first; asked again while something is not at its end. */
export function TransferList(): ReactElement {
  const [open, setOpen] = useState(0);
  const everyMs = open > 0 ? ASK_EVERY_MS : false;
  const { data } = useRead('listWalletTransfers', {}, { everyMs });
  const transfers = data?.transfers ?? [];
  const stillOpen = transfers.filter(({ state }) => !isFinal(state)).length;
  useEffect(() => {
    // What has come to its end has changed balances and limits too.
    if (stillOpen < open) void queryClient.invalidateQueries();
    setOpen(stillOpen);
  }, [open, stillOpen]);
  return (
    <List title={WALLET.transfers}>
      {transfers.length === 0 ? (
        <Cell title={WALLET.transfersNone} about={WALLET.transfersNoneAbout} />
      ) : null}
      {transfers.map((transfer) => (
        <TransferRow key={transfer.recordId} transfer={transfer} />
      ))}
    </List>
  );
}

function TransferRow({ transfer }: { readonly transfer: WalletTransferView }): ReactElement {
  const { recordId, direction, sender, receiver, amountFen, state, sentAt } = transfer;
  const title = direction === 'out' ? WALLET.outTo(receiver.name) : WALLET.inFrom(sender.name);
  const { label, tone } = orderStateText(state);
  const value = (
    <View className="order-value">
      <Amount amountFen={amountFen} />
      <StatusTag text={label} tone={tone} />
    </View>
  );
  return (
    <Cell
      title={title}
      about={momentText(sentAt)}
      value={value}
      onPress={() => go('walletTransfer', { recordId })}
    />
  );
}
