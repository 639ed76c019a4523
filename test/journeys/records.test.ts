import { RECEIPT, RECORD_SHARE, RECORD_YEAR, RECORDS, spokenAmount } from '../../miniapp/src/text';
import {
  type LinFamily,
  PREMIUM_FEN,
  payPremiums,
  untilAllFinal,
} from '../component/money/money-story';
import { startLinPreview } from './lin-preview';
import type { Person } from './person';
import type { Preview } from './preview';
import { exportRecords, findRecords, handOn } from './record-verbs';

/** In points, as a PDF tells its page. */
const A4 = '0 0 594.95996 841.91998';

describe('林建国 finds his records in March', () => {
  let preview: Preview;
  let family: LinFamily;
  let jianguo: Person;
  let recordId: string;

  beforeAll(async () => {
    ({ preview, family } = await startLinPreview(2 * PREMIUM_FEN));
    const paid = await payPremiums(family, [family.father, family.sister]);
    const details = await untilAllFinal(family, paid);
    recordId =
      details.find(({ record }) => record.member?.name === '林德福')?.record.recordId ?? '';
    jianguo = await preview.open('林建国');
  }, 120_000);
  afterAll(() => preview.stop());

  it('looks for what he paid for his father, and keeps looking after back and reload', async () => {
    await jianguo.go('records');
    await findRecords(jianguo, ['代缴居民医保', '林德福', RECORDS.happenedOption(2025)]);
    const narrowed = `${RECORDS.filtered}：代缴居民医保、林德福、${RECORDS.happenedOption(2025)}`;
    await jianguo.see(narrowed);
    expect(await jianguo.button(/代缴居民医保/).count()).toBe(1);
    await jianguo.press(/代缴居民医保 · 林德福/);
    await jianguo.see(RECORDS.history);
    await jianguo.page.goBack();
    await jianguo.see(narrowed);
    await jianguo.page.reload();
    await jianguo.see(narrowed);
    await jianguo.button(/代缴居民医保 · 林德福/).waitFor();
    expect(await jianguo.button(/代缴居民医保/).count()).toBe(1);
  }, 60_000);

  it('exports exactly these, and then all of them', async () => {
    const { name, lines } = await exportRecords(jianguo);
    expect(name).toMatch(/^家庭共济记录-\d{4}-\d\d-\d\d\.csv$/);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('代缴居民医保,林建国,林德福,450.00,已完成');
    await jianguo.go('records');
    await jianguo.press(RECORDS.clearFilter);
    expect((await exportRecords(jianguo)).lines.length).toBeGreaterThan(5);
  }, 60_000);

  it('sees the year: whom he paid for, from which account, in which month', async () => {
    await jianguo.go('recordYear');
    await jianguo.see(RECORD_YEAR.paid(2025));
    const months = jianguo.page.getByRole('table', { name: RECORD_YEAR.months });
    const november = months.getByRole('row').filter({ hasText: RECORD_YEAR.monthName(11) });
    await november.getByRole('img', { name: spokenAmount(2 * PREMIUM_FEN) }).waitFor();
    expect(await months.getByRole('row').count()).toBe(1);
    const said = await jianguo.read();
    expect(said).toContain(RECORD_YEAR.to('林建国', '林德福'));
    expect(said).toContain('代缴居民医保 · 家庭共济资金');
    await jianguo.press(RECORD_YEAR.list);
    await jianguo.see(new RegExp(`${RECORDS.filtered}.*${RECORDS.happenedOption(2025)}`));
    await jianguo.press(RECORDS.clearFilter);
  }, 60_000);

  it('prints a receipt on one sheet of A4, with the paper alone on it', async () => {
    await jianguo.go('record', { recordId });
    await jianguo.press(RECEIPT.open);
    await jianguo.see('肆佰伍拾元整');
    await jianguo.settle();
    // Whoever looks at it in the dark prints black on white all the same.
    await jianguo.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const kind = jianguo.page.getByRole('heading', { name: '代缴居民医保' });
    expect(await kind.evaluate((each) => getComputedStyle(each).color)).toBe('rgb(0, 0, 0)');
    expect(await jianguo.button(RECEIPT.print).isVisible()).toBe(false);
    expect(await jianguo.page.getByText(RECEIPT.foot).isVisible()).toBe(true);
    const pdf = (await jianguo.page.pdf({ preferCSSPageSize: true })).toString('latin1');
    await jianguo.page.emulateMedia({ media: null, colorScheme: null });
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(new RegExp(`/MediaBox\\s*\\[${A4}\\]`));
  }, 60_000);

  it('hands one record on to his sister and to no stranger, until he takes it back', async () => {
    const address = await handOn(jianguo, recordId);
    const sister = await preview.open('林美玲');
    await sister.goTo(address);
    await sister.see(RECORD_SHARE.sharedLead('林**'));
    const shown = await sister.read();
    expect(shown).toContain('450.00');
    expect(shown).not.toMatch(/林德福|林建国/);
    const stranger = await preview.open('赵强');
    await stranger.goTo(address);
    await stranger.see(RECORD_SHARE.notYours.title);
    await jianguo.page.getByRole('button', { name: /^收回/ }).click();
    await jianguo.see(RECORD_SHARE.ended);
    await sister.page.reload();
    await sister.see('这个链接已失效');
  }, 90_000);
});
