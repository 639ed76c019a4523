import type { WalletTransferView } from '@gongji/shared/contracts';
import { yuanText } from '@gongji/shared/money';
import type { ReactElement } from 'react';
import { useRead } from '../../api';
import { Amount, Cell, List } from '../../components';
import { go } from '../../platform/navigate';
import { momentText, orderStateText, WALLET } from '../../text';

/** What was sent and what came, newest first. */
export function TransferList(): ReactElement {
  const { data } = useRead('listWalletTransfers', {});
  const transfers = data?.transfers ?? [];
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
  const about = `${momentText(sentAt)} · ${orderStateText(state).label}`;
  return (
    <Cell
      title={title}
      about={about}
      value={<Amount amountFen={amountFen} />}
      label={`${title} ${yuanText(amountFen)} ${about}`}
      onPress={() => go('walletTransfer', { recordId })}
    />
  );
}
