import { FenAmount } from '@gongji/shared/money';
import { z } from 'zod';
import type { CoreWallets, WalletOrderState } from '../../ports/core-wallets';
import type { Outside } from '../../ports/outside';
import { createOutsideHttp, type OutsideSettings } from './outside-http';

const Confirmed = z.object({ confirmed: z.literal(true) });

/** An answer about another order than the one asked for breaks the contract. */
function stateOf(orderNumber: string): z.ZodType<WalletOrderState> {
  return z.object({
    orderNumber: z.literal(orderNumber),
    status: z.enum(['sent', 'claimed', 'returned', 'unknown']),
    amountFen: FenAmount,
  });
}

function pathOf(orderNumber: string): string {
  return `/core/wallets/transfers/${encodeURIComponent(orderNumber)}`;
}

/** 医保钱包 of the insurance core, over HTTP. */
export function createHttpCoreWallets(settings: OutsideSettings): CoreWallets {
  const http = createOutsideHttp(settings);
  const end = (verb: 'claim' | 'return', orderNumber: string): Promise<Outside<WalletOrderState>> =>
    http.ask({
      name: `core-wallet-${verb}`,
      method: 'POST',
      path: `${pathOf(orderNumber)}/${verb}`,
      body: { orderNumber },
      answer: stateOf(orderNumber),
      read: false,
    });
  return {
    confirmWallet: (use) =>
      http.ask({
        name: 'core-wallet-confirm',
        method: 'POST',
        path: '/core/wallets/confirm',
        body: use,
        answer: Confirmed,
        read: false,
      }),
    sendToWallet: (order) =>
      http.ask({
        name: 'core-wallet-send',
        method: 'POST',
        path: '/core/wallets/transfers',
        body: order,
        answer: stateOf(order.orderNumber),
        read: false,
      }),
    queryWalletOrder: (orderNumber) =>
      http.ask({
        name: 'core-wallet-query',
        method: 'GET',
        path: pathOf(orderNumber),
        answer: stateOf(orderNumber),
        read: true,
      }),
    claimWalletOrder: (orderNumber) => end('claim', orderNumber),
    returnWalletOrder: (orderNumber) => end('return', orderNumber),
  };
}
