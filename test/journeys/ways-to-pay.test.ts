import { failureText, orderStateText, PREMIUM, REFUND, reasonText } from '../../miniapp/src/text';
import {
  askRefundFor,
  cancelPremium,
  choosePeople,
  correctCard,
  gatherFamily,
  openRecord,
  putDownPremiumFor,
} from './mode-verbs';
import { openPremiums, payPremiumsFor, readRefusal } from './premium-verbs';
import { type Preview, startPreview } from './preview';
import { payInCashFor, playDay, spendFrom } from './qa-verbs';

const GOOD_CARD = '6200000000000005';
const CLOSED_CARD = '6200000000000013';

describe('each area pays a premium in its own way', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  }, 120_000);
  afterAll(() => preview.stop());

  it('上海 pays out of past years alone, and says what does not count', async () => {
    const payer = await preview.open('周晓岚');
    await gatherFamily(preview, payer, [
      ['周根生', '父亲'],
      ['吴美芬', '母亲'],
    ]);
    const said = await choosePeople(payer, ['周根生', '吴美芬']);
    expect(said).toContain(PREMIUM.thisYear);
    expect(said).toContain(PREMIUM.shortOwn('570.00 元'));
    await payer.choose(/^吴美芬/);
    await payer.press(/^下一步：核对/);
    await payer.see(PREMIUM.orderPastYears);
    await payer.press(/^确认代缴/);
    await payer.see(PREMIUM.progress.done, 60_000);
  }, 240_000);

  it('浙江 files first, counts past years, and leaves a disputed reserve to the office', async () => {
    const payer = await preview.open('徐海峰');
    await payer.go('create');
    await payer.see('备案');
    expect(await payer.read()).toMatch(/1\s+备案/);
    await gatherFamily(preview, payer, [['沈阿珍', '母亲']]);
    const said = await readRefusal(payer, '沈阿珍');
    expect(said).toContain(reasonText({ code: 'policy-disputed', severity: 'unknown' }));
    expect(await payer.read()).toContain(PREMIUM.thisYear);
    expect(await payer.read()).toContain('12393');
  }, 120_000);

  it('山西 keeps 1,000 yuan, and pays down to it to the fen', async () => {
    const payer = await preview.open('郭建军');
    await gatherFamily(preview, payer, [
      ['郭福全', '父亲'],
      ['王桂花', '母亲'],
    ]);
    await openPremiums(payer);
    await payer.see(PREMIUM.reserve);
    await payPremiumsFor(payer, ['郭福全', '王桂花']);
  }, 240_000);

  it('山西 refuses the second where one fen is missing', async () => {
    const payer = await preview.open('郭建平');
    await gatherFamily(preview, payer, [
      ['李秀梅', '配偶'],
      ['郭小宝', '子女'],
    ]);
    const said = await choosePeople(payer, ['李秀梅', '郭小宝']);
    expect(said).toContain(PREMIUM.shortOwn('0.01 元'));
  }, 240_000);

  it('北京 debits on the last day of the month, and lets go before it', async () => {
    const payer = await preview.open('赵立新');
    await playDay(payer, '2025-12-10');
    await gatherFamily(preview, payer, [
      ['赵长河', '父亲'],
      ['孙玉兰', '母亲'],
    ]);
    expect(await putDownPremiumFor(payer, '孙玉兰')).toContain('2025年12月31日');
    await openRecord(payer, /孙玉兰/);
    await cancelPremium(payer);
    await payer.see(failureText('cancelled-by-payer'));
    await putDownPremiumFor(payer, '赵长河');
    await playDay(payer, '2025-12-31');
    await openRecord(payer, /赵长河/);
    await payer.see(orderStateText('confirmed').about, 30_000);
  }, 300_000);

  it('北京 debits nothing where the full sum is no longer there', async () => {
    const payer = await preview.open('赵立新');
    await playDay(payer, '2026-01-10');
    await putDownPremiumFor(payer, '孙玉兰');
    await spendFrom(payer, 'beijing-son');
    await spendFrom(payer, 'beijing-son');
    await playDay(payer, '2026-01-31');
    await openRecord(payer, /孙玉兰/);
    await payer.see(failureText('balance-short'), 30_000);
  }, 240_000);

  it('湖北 pays back what was paid in cash, to another card where the first is closed', async () => {
    const payer = await preview.open('黄国栋');
    await gatherFamily(preview, payer, [['黄启明', '父亲']]);
    await openPremiums(payer);
    await payer.see(REFUND.payFirst);
    await payInCashFor(payer, 'hubei-father');
    await askRefundFor(payer, '黄启明', CLOSED_CARD);
    await correctCard(payer, GOOD_CARD);
    await payer.see(orderStateText('confirmed', 'premium-refund').about, 30_000);
    await openPremiums(payer);
    await payer.see(PREMIUM.underWay);
  }, 300_000);
});
