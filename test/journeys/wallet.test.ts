import { COMMON, orderStateText, RECORDS, WALLET } from '../../miniapp/src/text';
import { MORNING, play } from '../component/money/wallet-story';
import { createFamily, enterCode, inviteRelative } from './family-verbs';
import type { Person } from './person';
import { type Preview, startPreview } from './preview';
import { confirmWallet, fillTransfer, sendMoney } from './wallet-verbs';

const TO_MOTHER = { to: 'su-guifang', relation: '母亲' } as const;

describe('the wallet, from 河北 to 江苏', () => {
  let preview: Preview;
  let son: Person;
  let mother: Person;

  beforeAll(async () => {
    preview = await startPreview();
    await play(preview.product, MORNING);
    son = await preview.open('韩志远');
    mother = await preview.open('苏桂芳', { elder: true, width: 320, height: 568 });
  }, 120_000);
  afterAll(() => preview.stop());

  it('is confirmed by the son, whose place has it', async () => {
    await son.go('wallet');
    await son.see('石家庄市');
    await son.see(WALLET.areaOpen);
    await confirmWallet(son);
  }, 60_000);

  it('brings money to the mother, who takes it in elder mode', async () => {
    await sendMoney(son, { ...TO_MOTHER, yuan: '1000' });
    await mother.go('me');
    await mother.go('home');
    await mother.see('韩志远转给您 1,000.00 元医保的钱');
    await mother.press('去看看');
    await mother.see('韩志远（您的子女）转给您');
    await mother.press(WALLET.claim('1,000.00'));
    await mother.see(orderStateText('confirmed').label, 30_000);
    await mother.go('wallet');
    await mother.see(WALLET.balance);
    expect(await mother.read()).toMatch(/医保钱包余额\s*1,000\.00/);
    await son.see(orderStateText('confirmed').label, 30_000);
  }, 90_000);

  it('is back at 06:00 of the next day where she does not take it', async () => {
    await sendMoney(son, { ...TO_MOTHER, yuan: '500.50' });
    await son.see(WALLET.willReturn);
    await son.see('2025年11月16日 06:00');
    await play(preview.product, { today: '2025-11-16', time: '05:59' });
    await son.go('wallet');
    await son.see(WALLET.pending);
    await play(preview.product, { time: '06:00' });
    await son.go('home');
    await son.go('wallet');
    await son.see('已退回', 30_000);
    expect(await son.read()).toMatch(/11月15日 \d\d:\d\d\s+500\.50\s+元\s+已退回/);
    await son.see(/^4,600\.00/);
  }, 90_000);

  it('stands in the records of both, with what happened', async () => {
    for (const [person, title] of [
      [son, '医保钱包转账 · 苏桂芳'],
      [mother, '医保钱包转账 · 韩志远转给我'],
    ] as const) {
      await person.go('records');
      await person.see(title);
      const rows = person.page.getByRole('button', { name: new RegExp(title) });
      expect(await rows.filter({ visible: true }).count()).toBe(2);
      await rows.filter({ visible: true }).first().click();
      await person.see(RECORDS.history);
      await person.see('到了退回的时间');
      await person.see(RECORDS.returnsAt);
    }
  }, 60_000);

  it('is closed at night, and says so before anything is sent', async () => {
    await play(preview.product, { today: '2025-11-16', time: '22:30' });
    await son.go('walletSend');
    await son.settle();
    await fillTransfer(son, { ...TO_MOTHER, yuan: '10' });
    await son.see('医保钱包夜间不办理。');
    expect(await son.button(/^确认转出/).count()).toBe(0);
  }, 60_000);
});

describe('a relative whom binding does not reach', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
    await play(preview.product, MORNING);
  }, 120_000);
  afterAll(() => preview.stop());

  it('is led to the wallet, which tells of 福建 and 西安 what is known', async () => {
    const jianguo = await preview.open('林建国');
    await createFamily(jianguo);
    const code = await inviteRelative(jianguo, '兄弟姐妹', '赵强');
    const zhaoQiang = await preview.open('赵强');
    await enterCode(zhaoQiang, code);
    await zhaoQiang.see('两人的参保地不在可以共济的范围内。');
    await zhaoQiang.press(COMMON.toWallet);
    await zhaoQiang.see(`${WALLET.mine}：西安市`);
    await zhaoQiang.see(WALLET.areaOutcome.undecided);
    await zhaoQiang.see(`${WALLET.theirs}：福州市`);
    await zhaoQiang.see(WALLET.areaOutcome.refused);
    expect(await zhaoQiang.read()).toMatch(/12393|12345/);
  }, 90_000);
});
