import type { ResponseOf, WalletLimits } from '@gongji/shared/contracts';
import { PolicyInForce } from '@gongji/shared/policy';
import { decideWalletArea } from '@gongji/shared/rules';
import { NOTICE_VERSIONS } from '@gongji/shared/vocabulary';
import type { UseCase } from '../context';
import { type Payer, readPayer } from '../payer';
import { readWalletMoney, type WalletMoney } from '../wallet-money';

/** The caller's wallet: whether it is open where they are insured, and what may still be sent. */
export const readWallet: UseCase<'readWallet'> = async (services, call) => {
  const payer = await readPayer(services, call.actor.personId);
  const money = await readWalletMoney(services, services.db, payer);
  const { theirArea } = call.query;
  return {
    confirmed: payer.insured.wallet !== null,
    balanceFen: money.walletFen,
    accountFen: money.accountFen,
    mine: areaView(payer, payer.insured.areaCode),
    theirs: theirArea === undefined ? null : areaView(payer, theirArea),
    limits: limitsOf(payer, money),
    notice: { kind: 'wallet-notice', version: NOTICE_VERSIONS['wallet-notice'] },
    hotlines: payer.traits.hotlines,
  };
};

function areaView({ where }: Payer, areaCode: string): ResponseOf<'readWallet'>['mine'] {
  return { areaCode, decision: decideWalletArea(where, areaCode) };
}

function limitsOf({ where }: Payer, { sent }: WalletMoney): WalletLimits {
  const policy = new PolicyInForce(where);
  const transfersDayMax = policy.read('walletTransfersDayMax').value;
  const pendingBlocks = policy.read('walletPendingBlocks').value === true;
  return {
    transferFenMax: policy.read('walletTransferFenMax').value,
    transfersDayMax,
    transfersLeftToday: transfersDayMax && Math.max(0, transfersDayMax - sent.count),
    closedHours: policy.read('walletClosedHours').value,
    relations: policy.read('walletRelations').value ?? [],
    pendingUnclaimed: pendingBlocks && sent.pendingUnclaimed,
  };
}
