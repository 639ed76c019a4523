import {
  ASK,
  ASK_COMPARE,
  ASK_COVER,
  ASK_ITEM,
  ASK_PAYERS,
  BASIS,
  COMMON,
  POLICY,
  periodText,
  reasonText,
} from '../../miniapp/src/text';
import { askItem, askWhoPays, compareWithDay, readDraws, suppose } from './ask-verbs';
import { makeLivedInFamily } from './lived-in-family';
import type { Person } from './person';
import { type Preview, startPreview } from './preview';

describe('asking the rules before going to the counter', () => {
  let preview: Preview;
  let jianguo: Person;
  let xiaoyu: Person;

  beforeAll(async () => {
    preview = await startPreview();
    await makeLivedInFamily(preview.product);
    jianguo = await preview.open('林建国');
    xiaoyu = await preview.open('林小雨');
  }, 120_000);
  afterAll(() => preview.stop());

  it('福建: own money first, then the pot as the family has it, and the rest in cash', async () => {
    await jianguo.go('askPayers');
    await jianguo.choose(/^林德福/);
    await jianguo.fill(ASK_PAYERS.bill, '1000');
    await jianguo.fill(ASK_PAYERS.own, '30');
    await jianguo.press(ASK.show);
    expect(await readDraws(jianguo)).toEqual([
      `第1，${ASK_PAYERS.ownName}，三十元`,
      '第2，林建国，九百元',
      `第3，${ASK_PAYERS.cash}，七十元`,
    ]);
  }, 30_000);

  it('says why a vaccine is not paid: reason, day, source and whom to call', async () => {
    await askItem(jianguo, 'vaccine');
    await jianguo.see(ASK_ITEM.headline.refused);
    await jianguo.press(COMMON.showBasis);
    await jianguo.see(/《.+》/);
    const answer = await jianguo.read();
    expect(answer).toContain('当地不能用个人账户支付这类费用');
    expect(answer).toContain(BASIS.stamp('2025-11-15', '福州市'));
    expect(answer).toContain('0591-12345');
  }, 30_000);

  it('上海: what counts of an account is the balance of past years', async () => {
    await askItem(xiaoyu, 'drug');
    await suppose(xiaoyu, '上海市');
    await xiaoyu.see(ASK_ITEM.headline.allowed);
    await xiaoyu.go('home');
    await xiaoyu.go('askPayers', { areaCode: '310000' });
    await xiaoyu.press(/^2024年2月1日绑定/);
    await xiaoyu.press(ASK_PAYERS.remove);
    await askWhoPays(xiaoyu, '300', { 家人甲: '120.50' }, 'past-years');
    expect(await readDraws(xiaoyu)).toEqual([
      '第1，家人甲，一百二十元五角',
      `第2，${ASK_PAYERS.cash}，一百七十九元五角`,
    ]);
  }, 30_000);

  it('山西 takes the one who is chosen, 陕西 one after the other; compared', async () => {
    await xiaoyu.go('home');
    await xiaoyu.go('askPayers', { areaCode: '140000' });
    await xiaoyu.press(ASK_PAYERS.add);
    await askWhoPays(xiaoyu, '2000', { 家人甲: '1300', 家人乙: '1500' }, 'in-place');
    await xiaoyu.choose(/^家人乙/);
    expect(await readDraws(xiaoyu)).toEqual([
      '第1，家人乙，五百元',
      `第2，${ASK_PAYERS.cash}，一千五百元`,
    ]);
    await suppose(xiaoyu, '陕西省');
    expect(await readDraws(xiaoyu)).toEqual(['第1，家人甲，一千三百元', '第2，家人乙，七百元']);
    await xiaoyu.press(ASK_COMPARE.open);
    await xiaoyu.press(new RegExp(ASK_COMPARE.otherPlace));
    await xiaoyu.press('山西省');
    await xiaoyu.press(POLICY.wholeProvince('山西省'));
    await xiaoyu.see(ASK_COMPARE.differs);
    await xiaoyu.see('个人账户要先留足');
  }, 30_000);

  it('福州: a grandmother on two days, and what changed between them', async () => {
    const given = { relative: { relation: 'grandparent' } };
    const where = { region: '350100', provinceDirect: false, on: '2025-11-15' };
    await jianguo.go('home');
    await jianguo.go('askCompare', { question: JSON.stringify({ ask: 'bind', ...where, given }) });
    await compareWithDay(jianguo, '2024-12-04');
    await jianguo.see(ASK_COMPARE.differs);
    const answer = await jianguo.read();
    expect(answer).toContain(ASK_COMPARE.placeOn('福州市', '2025-11-15'));
    expect(answer).toContain(ASK_COMPARE.placeOn('福州市', '2024-12-04'));
    expect(answer).toContain(reasonText({ code: 'relation-not-allowed' }));
  }, 30_000);

  it('陕西: who missed years waits, and the time line says how long', async () => {
    await xiaoyu.go('askCover', { areaCode: '610000' });
    await xiaoyu.choose('2026 年');
    await xiaoyu.choose(new RegExp(`^${ASK_COVER.people.any.title}`));
    await xiaoyu.choose(new RegExp(`^${ASK_COVER.lastYearNo}`));
    await xiaoyu.fill(ASK_COVER.gapYears, '2');
    await xiaoyu.fill(ASK_COVER.repairedYears, '1');
    await xiaoyu.press(ASK.show);
    await xiaoyu.see(ASK_COVER.wait(3));
    await xiaoyu.see(periodText('2026-01-01', '2026-03-31'));
    await xiaoyu.see(ASK_COVER.from('2026年4月1日'));
  }, 30_000);
});
