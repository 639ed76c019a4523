import { makeAreaFamily } from '@gongji/bff/sandbox/scenarios/acts/area-family';
import { inviteOn, PAPER, signedBy } from '@gongji/bff/sandbox/scenarios/acts/bind-acts';
import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import {
  acceptInvitation,
  agreed,
  createFamily,
  inviteRelative,
  lookOn,
} from '@gongji/bff/sandbox/scenarios/acts/family-acts';
import { identityOf } from '@gongji/bff/sandbox/scenarios/acts/identity-of';
import { type LinFamily, makeLinFamily } from '@gongji/bff/sandbox/scenarios/acts/lin-family';
import {
  askForRefund,
  moveIntoPot,
  PREMIUM_FEN,
  pay,
  prepare,
  untilState,
} from '@gongji/bff/sandbox/scenarios/acts/money-acts';
import { confirmWallet, transferTo } from '@gongji/bff/sandbox/scenarios/acts/wallet-acts';
import type { PersonClient } from '../harness/person-client';
import type { Product } from '../harness/start-product';

const DAY = '2025-11-15';

/** All that people do with the product, in one database: what it keeps of them is all there. */
export async function playFullLife(product: Product): Promise<LinFamily<PersonClient>> {
  await product.reset();
  await product.play({ today: DAY, time: '10:00' });
  const family = await makeLinFamily(product);
  await payAndShare(product, family);
  await letOthersIn(product, family);
  await askAnotherWay(product);
  await sendMoney(product);
  await runTheDesk(product);
  await comeByAnAccount(product);
  return family;
}

/** Who says who they are, and leaves before it is proved. */
async function comeByAnAccount(product: Product): Promise<void> {
  const faceAgreed = agreed('face-notice');
  const body = { ...demoSignIn('zhao-qiang'), ...identityOf('zhao-qiang'), faceAgreed };
  await product.nobody().ok('startRealNameCheck', { body });
}

async function payAndShare(product: Product, family: LinFamily<PersonClient>): Promise<void> {
  const { organizer: payer, familyId, father, mother } = family;
  const moved = await moveIntoPot({ payer, familyId }, 3 * PREMIUM_FEN);
  const { items } = await pay({ payer, familyId }, [father]);
  await untilState(payer, items[0]?.order?.orderId ?? '', 'confirmed');
  await prepare(product, 'lin-meiling', { payer, familyId }, [mother]);
  const recordId = moved.record.recordId;
  await payer.ok('shareRecord', { params: { recordId } });
  await product.differ({
    system: 'core',
    day: DAY,
    kind: 'amount',
    orderNumber: moved.order?.orderNumber ?? '',
  });
}

async function letOthersIn(product: Product, family: LinFamily<PersonClient>): Promise<void> {
  const { organizer, familyId, wife } = family;
  const body = { agreed: agreed('relation-promise'), relation: 'child', role: null } as const;
  const params = { familyId };
  await organizer.ok('inviteRelative', { params, body: { ...body, nameHint: '林德福' } });
  await lookOn(organizer, await product.as('zhao-qiang'), familyId);
  await organizer.ok('offerOrganizer', { params, body: { memberId: wife } });
  const [father, sister] = [await product.as('lin-defu'), await product.as('lin-meiling')];
  const asked = { ...identityOf('lin-defu'), relation: 'parent', role: null } as const;
  const { result } = await sister.ok('linkCode', {
    body: { ...asked, agreed: agreed('relation-promise') },
  });
  const codeLinkId = result?.codeLinkId ?? '';
  const consent = { agreed: agreed('code-link-consent') };
  await father.ok('agreeToCodeLink', { params: { codeLinkId }, body: consent });
  await father.ok('listMessages', { query: { limit: 100 } });
}

/** A signature, papers, and a card: what only some areas ask for. */
async function askAnotherWay(product: Product): Promise<void> {
  const father = await product.as('shenzhen-father');
  const { familyId } = await createFamily(father);
  const { name } = await father.ok('readMe', {});
  const paper = { ...PAPER, name: `${name}的户口簿.jpg` };
  const terms = { ...signedBy(name), papers: [paper] };
  const invited = await inviteOn(father, familyId, 'child', null, terms);
  await acceptInvitation(await product.as('shenzhen-son'), invited);
  const refunds = await makeAreaFamily(product, 'hubei-son', [
    ['hubei-father', 'parent', 'father'],
  ]);
  const demoId = 'hubei-father';
  await product.doOutside({ act: 'pay-premium-in-cash', demoId, coverYear: 2026 });
  await untilState(refunds.payer, await askForRefund(refunds, demoId), 'confirmed');
}

async function sendMoney(product: Product): Promise<void> {
  const son = await product.as('han-zhiyuan');
  await confirmWallet(son);
  const { result } = await son.ok('sendWalletTransfer', transferTo('su-guifang'));
  await untilState(son, result?.recordId ?? '', 'sent');
}

async function runTheDesk(product: Product): Promise<void> {
  await product.reconcile(DAY);
  const operator = await product.asOperator('operator-zhou');
  const { discrepancies } = await operator.ok('listDiscrepancies', { query: { limit: 50 } });
  const open = discrepancies.filter(({ status }) => status === 'open');
  for (const { discrepancyId } of open) {
    const body = { note: '已与林建国电话核实，线下处理' };
    await operator.ok('settleDiscrepancy', { params: { discrepancyId }, body });
  }
  if (open.length === 0) throw new Error('the desk had nothing to settle');
  await inviteRelative(await product.as('lin-jianguo'), await firstFamily(product), 'grandchild');
}

async function firstFamily(product: Product): Promise<string> {
  const { familyIds } = await (await product.as('lin-jianguo')).ok('readMe', {});
  return familyIds[0] ?? '';
}
