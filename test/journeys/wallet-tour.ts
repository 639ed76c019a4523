import { WALLET } from '../../miniapp/src/text';
import type { Person } from './person';
import type { Screen } from './screen-tour';
import { fillTransfer } from './wallet-verbs';

/** What 韩志远 sees, who has sent money to his mother in another province. */
const SENDER_TOUR: readonly Screen[] = [
  { name: 'wallet', open: (me) => me.go('wallet') },
  {
    name: 'wallet-sent',
    open: (me, { wallet }) => me.go('walletTransfer', { recordId: wallet.waiting }),
  },
  {
    name: 'wallet-returned',
    open: (me, { wallet }) => me.go('walletTransfer', { recordId: wallet.returned }),
  },
  { name: 'wallet-send', open: (me) => me.go('walletSend') },
];

/** What his brother sees, who has not confirmed that he uses a wallet. */
const NEW_TO_WALLET_TOUR: readonly Screen[] = [
  { name: 'wallet-unconfirmed', open: (me) => me.go('wallet') },
  { name: 'wallet-confirm', open: (me) => me.go('walletConfirm') },
];

/** What their mother sees, for whom money waits. */
const RECEIVER_TOUR: readonly Screen[] = [
  { name: 'home-money-waiting', open: (me) => me.go('home') },
  {
    name: 'wallet-receive',
    open: (me, { wallet }) => me.go('walletTransfer', { recordId: wallet.waiting }),
  },
  { name: 'wallet-decline', open: (me) => me.press(WALLET.decline) },
  {
    name: 'wallet-taken',
    open: (me, { wallet }) => me.go('walletTransfer', { recordId: wallet.taken }),
  },
  { name: 'wallet-check', open: checkTransfer },
];

export const WALLET_TOURS = [
  { name: '韩志远', tour: SENDER_TOUR },
  { name: '韩晓明', tour: NEW_TO_WALLET_TOUR },
  { name: '苏桂芳', tour: RECEIVER_TOUR },
] as const;

async function checkTransfer(me: Person): Promise<void> {
  await me.go('walletSend');
  await me.settle();
  // The form may stand where an earlier look left it.
  if (await me.button(WALLET.back).isVisible()) return;
  await fillTransfer(me, { to: 'han-zhiyuan', relation: '子女', yuan: '20' });
}
