import { makeAreaFamily, memberOf } from './acts/area-family';
import { makeLinFamily } from './acts/lin-family';
import {
  askForRefund,
  COVER_YEAR,
  moveIntoPot,
  PREMIUM_FEN,
  pay,
  prepare,
  untilState,
} from './acts/money-acts';
import { confirmWallet, transferTo } from './acts/wallet-acts';
import { elder, person, type Scenario } from './scene';
import type { Player, Stage } from './stage';

const BEFORE_THE_BATCH = '2025-12-10';
const BEIJING_PREMIUM_FEN = 46_000;
const WALLET_OPEN = { today: '2025-11-15', time: '10:00' } as const;
/** The money goes back at six: a moment before, so that QA sees it wait and sees it go. */
const BEFORE_SIX = { today: '2025-11-16', time: '05:58' } as const;

/** Three premiums are due, and three lie in the pot. */
export const premiumDue: Scenario = async (stage) => {
  await linFamilyWithPot(stage);
  return person('lin-jianguo', 'premium');
};

/** The money is taken, and the collector does not answer: neither paid nor failed. */
export const paymentProcessing: Scenario = async (stage) => {
  const { familyId, payer, father } = await linFamilyWithPot(stage);
  await stage.play({ faults: { 'premium-collector': 'timeout-before' } });
  const { paymentId } = await pay({ payer, familyId }, [father]);
  return person('lin-jianguo', 'premiumProgress', { familyId, paymentId: paymentId ?? '' });
};

/** His sister has put their mother's premium ready; he is asked to say yes or no. */
export const preparedPayment: Scenario = async (stage) => {
  const family = await linFamilyWithPot(stage);
  await prepare(stage, 'lin-meiling', family, [family.mother]);
  return elder('lin-jianguo', 'home');
};

/** In 湖北 a premium is paid in cash first; the account has paid it back, the bank is silent. */
export const refundPending: Scenario = async (stage) => {
  const family = await makeAreaFamily(stage, 'hubei-son', [['hubei-father', 'parent', 'father']]);
  const demoId = 'hubei-father';
  await stage.doOutside({ act: 'pay-premium-in-cash', demoId, coverYear: COVER_YEAR });
  await stage.play({ faults: { payout: 'error-5xx' } });
  const recordId = await askForRefund(family, demoId);
  await untilState(family.payer, recordId, 'debited');
  return person('hubei-son', 'record', { recordId });
};

/** In 北京 the premium waits for the last day of the month, and may be cancelled until then. */
export const monthEndBatch: Scenario = async (stage) => {
  await stage.play({ today: BEFORE_THE_BATCH });
  const family = await makeAreaFamily(stage, 'beijing-son', [
    ['beijing-mother', 'parent', 'mother'],
  ]);
  const memberIds = [memberOf(family, 'beijing-mother')];
  const { items } = await pay(family, memberIds, BEIJING_PREMIUM_FEN);
  return person('beijing-son', 'record', { recordId: items[0]?.order?.orderId ?? '' });
};

/** Sent to the mother in another province yesterday; she has two minutes left to take it. */
export const walletReturnsAtSix: Scenario = async (stage) => {
  await stage.play(WALLET_OPEN);
  const son = await stage.as('han-zhiyuan');
  await confirmWallet(son);
  const { result } = await son.ok('sendWalletTransfer', transferTo('su-guifang'));
  if (!result) throw new Error('nothing was sent');
  const { recordId } = result;
  await untilState(son, recordId, 'sent');
  await stage.play(BEFORE_SIX);
  return elder('su-guifang', 'walletTransfer', { recordId });
};

/** In 重庆 nobody has published whether an account pays a relative's premium: ask there. */
export const areaWithoutSharing: Scenario = async (stage) => {
  await makeAreaFamily(stage, 'chongqing-son', [['chongqing-mother', 'parent', 'mother']]);
  return person('chongqing-son', 'premium');
};

async function linFamilyWithPot(
  stage: Stage,
): Promise<{ payer: Player; familyId: string; father: string; mother: string }> {
  const { organizer, familyId, father, mother } = await makeLinFamily(stage);
  const payer = organizer;
  await moveIntoPot({ payer, familyId }, 3 * PREMIUM_FEN);
  return { payer, familyId, father, mother };
}
