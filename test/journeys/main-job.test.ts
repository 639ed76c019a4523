import { DEMO_PEOPLE } from '@gongji/bff/sandbox/demo-people';
import { BASIS } from '../../miniapp/src/text';
import {
  acceptInvitation,
  addTemporaryMember,
  createFamily,
  inviteRelative,
  moveMoneyToPot,
} from './family-verbs';
import type { Person } from './person';
import { payPremiumsFor, readRecord, readRefusal } from './premium-verbs';
import { type Preview, startPreview } from './preview';

describe('林建国 takes care of his family', () => {
  let preview: Preview;
  let jianguo: Person;

  beforeAll(async () => {
    preview = await startPreview();
    jianguo = await preview.open('林建国');
  }, 120_000);
  afterAll(() => preview.stop());

  it('creates the family and moves money into its pot, keeping the reserve', async () => {
    await createFamily(jianguo);
    await moveMoneyToPot(jianguo, '1350');
  }, 90_000);

  it('invites his father, who accepts in elder mode on a phone of his own', async () => {
    const code = await inviteRelative(jianguo, '父亲', '爸爸');
    const father = await preview.open('林德福', { elder: true });
    await acceptInvitation(father, code);
  }, 90_000);

  it('invites his sister and his wife, who accept', async () => {
    const sister = await preview.open('林美玲');
    await acceptInvitation(sister, await inviteRelative(jianguo, '兄弟姐妹', '美玲'));
    const wife = await preview.open('陈秀兰');
    await acceptInvitation(wife, await inviteRelative(jianguo, '配偶', '秀兰'));
  }, 90_000);

  it('adds his mother, who has no smartphone, as a temporary member', async () => {
    const mother = DEMO_PEOPLE.find(({ name }) => name === '黄玉英');
    await addTemporaryMember(jianguo, {
      name: '黄玉英',
      idNumber: mother?.idNumber ?? '',
      relation: '母亲',
    });
  }, 60_000);

  it('reads why the fourth is refused, by which source and on which day', async () => {
    const refusal = await readRefusal(jianguo, '陈秀兰');
    expect(refusal).toContain('职工医保');
    expect(refusal).toContain(BASIS.stamp('2025-11-15', '福州市'));
    expect(refusal).toMatch(/来源|依据/);
  }, 60_000);

  it('pays the other three at once', async () => {
    await payPremiumsFor(jianguo, ['林德福', '林美玲', '黄玉英']);
  }, 120_000);

  it('keeps a record for the payer and for the person paid for', async () => {
    expect(await readRecord(jianguo, /代缴居民医保 · 林美玲/)).toContain('450.00');
    const sister = await preview.open('林美玲');
    expect(await readRecord(sister, /代缴居民医保 · 林建国替我缴/)).toContain('450.00');
  }, 60_000);

  it('leaves no ID number, telephone number or token in a thousand lines of logs', async () => {
    const { product } = preview;
    const again = await product.as('lin-jianguo');
    while (product.logLines.length < 1_000) await again.ok('listRecords', { query: {} });
    const logged = product.logLines.join('\n');
    expect(logged).not.toMatch(/\b\d{17}[\dXx]\b/);
    expect(logged).not.toMatch(/\b1[3-9]\d{9}\b/);
    expect(logged).not.toMatch(/Bearer (?!\[)/);
    const token = await jianguo.page.evaluate(() => JSON.stringify({ ...localStorage }));
    const stored = /"token\\*":\\*"([\w-]{20,})/.exec(token.replace(/\\+/g, ''))?.[1];
    expect(stored).toBeDefined();
    expect(logged).not.toContain(stored);
    expect(logged).not.toContain(again.token);
  }, 120_000);
});
