import { reconcileAt } from '@gongji/bff/src/reconcile-at';
import axios from 'axios';
import { operatorOrderAddress } from '../../miniapp/src/operator-routes';
import { HOME, orderEventText, orderStateText } from '../../miniapp/src/text';
import {
  CAUSE,
  DISCREPANCY_KIND,
  DISCREPANCY_STATUS,
  OPERATOR,
} from '../../miniapp/src/text/operator';
import {
  fillPot,
  type LinFamily,
  makeLinFamily,
  payPremiums,
  untilAllFinal,
} from '../component/money/money-story';
import { PLAYED_DAY } from '../component/operator/operator-story';
import {
  exportList,
  narrow,
  OPERATOR_NAME,
  openOrder,
  openView,
  settleWith,
  signInAsOperator,
} from './operator-verbs';
import { NOBODY, type Person } from './person';
import { type Preview, startPreview } from './preview';

const POT_FEN = 100_000;
const NOTE = '已与经办电话核对，次日账单更正';

let preview: Preview;
let family: LinFamily;
let operator: Person;
let orderNumber: string;

beforeAll(async () => {
  preview = await startPreview();
  family = await makeLinFamily(preview.product);
  await fillPot(family, POT_FEN);
  const [paid] = await untilAllFinal(family, await payPremiums(family, [family.father]));
  orderNumber = paid?.order?.orderNumber ?? '';
  operator = await preview.open(NOBODY, { width: 1280, height: 900 });
}, 120_000);
afterAll(() => preview.stop());

describe('whoever runs the product', () => {
  it('signs in from the preview as the demo operator, and sees where orders stand', async () => {
    await signInAsOperator(operator);
    await operator.see(OPERATOR.noOpenOrders);
    await operator.see(orderStateText('confirmed').label);
    await operator.see(OPERATOR.clearingZero);
  }, 60_000);

  it('sees what the reconciliation of a day has found', async () => {
    const { url, databaseUrl } = preview.product;
    const difference = { system: 'core', day: PLAYED_DAY, kind: 'amount', orderNumber };
    await axios.post(`${url}/qa/differences`, difference, { proxy: false });
    expect((await reconcileAt(databaseUrl, PLAYED_DAY))?.at(-1)).toContain('1 open');
    await openView(operator, 'discrepancies');
    await operator.see(DISCREPANCY_KIND.amount);
    await operator.see(DISCREPANCY_STATUS.open.label);
    await narrow(operator, OPERATOR.kind, DISCREPANCY_KIND.duplicate);
    await operator.see(OPERATOR.none);
    await narrow(operator, OPERATOR.kind, DISCREPANCY_KIND.amount);
    await operator.see(orderNumber);
  }, 90_000);

  it('opens the order’s whole history, and no full name is in it', async () => {
    await openOrder(operator, orderNumber);
    for (const event of ['created', 'debit-confirmed', 'collector-confirmed'] as const) {
      await operator.see(orderEventText(event));
    }
    const read = await operator.read();
    for (const cause of [CAUSE.payer, CAUSE.core, CAUSE.collector]) expect(read).toContain(cause);
    expect(read).toContain('林**');
    expect(read).not.toMatch(/林建国|林德福/);
    await operator.page.goBack();
  }, 60_000);

  it('takes the list along as a file that a spreadsheet opens', async () => {
    await operator.see(orderNumber);
    const { name, bytes } = await exportList(operator);
    expect(name).toBe('discrepancies.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [columns, row, ...none] = bytes.subarray(3).toString('utf8').trimEnd().split('\r\n');
    expect(none).toEqual([]);
    expect(columns).toMatch(/^day,system,kind,status,/);
    expect(row).toMatch(`${PLAYED_DAY},core,amount,open,person,${orderNumber},450.00,45000,`);
  }, 60_000);

  it('ends it with a note, and the alarm with it', async () => {
    await settleWith(operator, NOTE);
    await operator.see(DISCREPANCY_STATUS.settled.label);
    await operator.see(NOTE);
    await operator.see(new RegExp(`^${OPERATOR_NAME} · ${PLAYED_DAY}`));
    await openView(operator, 'overview');
    expect(await operator.read()).toMatch(/未解除的告警\s*0 项/);
  }, 60_000);

  it('is nobody in a family, and a family’s member is none of the desk', async () => {
    await operator.go('home');
    await operator.see(/登录/);
    expect(await operator.read()).not.toContain(HOME.hello('林建国'));
    const jianguo = await preview.open('林建国');
    await jianguo.goTo(operatorOrderAddress(orderNumber));
    await jianguo.see(OPERATOR.signInLead);
    expect(await jianguo.read()).not.toContain(CAUSE.core);
  }, 60_000);
});
