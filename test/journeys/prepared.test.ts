import {
  COMMON,
  CONTACTS,
  FAMILY,
  HOME,
  POT,
  PREMIUM,
  PREPARE,
  PREPARED,
} from '../../miniapp/src/text';
import { doOutside } from '../component/money/area-story';
import {
  COVER_YEAR,
  countPremiumOrders,
  type LinFamily,
  PREMIUM_FEN,
  readPot,
} from '../component/money/money-story';
import { startLinPreview } from './lin-preview';
import { listenTo } from './listening';
import type { Person } from './person';
import type { Preview } from './preview';

const POT_FEN = 3 * PREMIUM_FEN;

async function prepareFor(sister: Person, names: readonly string[]): Promise<void> {
  await sister.go('family');
  // The row of the family's page; home, which lies below it, offers the same.
  await sister.press(new RegExp(`^${FAMILY.prepare}\\s*${FAMILY.prepareAbout}`));
  for (const name of names) await sister.choose(name);
  await sister.press(COMMON.next);
  await sister.press(PREPARE.send('林建国'));
  await sister.see(PREPARE.sent('林建国'));
}

describe('a relative prepares a payment and an elder confirms it', () => {
  let preview: Preview;
  let family: LinFamily;
  let sister: Person;
  let elder: Person;

  beforeAll(async () => {
    ({ preview, family } = await startLinPreview(POT_FEN));
    sister = await preview.open('林美玲');
    elder = await preview.open('林建国', { elder: true, voice: true });
  }, 120_000);
  afterAll(() => preview.stop());

  it('is put together by his sister, who learns nothing of his account', async () => {
    await prepareFor(sister, ['黄玉英']);
    await sister.see('等家人确认');
    expect(await sister.read()).not.toContain('1,350.00');
    expect((await readPot(family)).potFen).toBe(POT_FEN);
  }, 60_000);

  it('stands on his home in one sentence, which he can listen to', async () => {
    await elder.go('home');
    await elder.see(HOME.asksToPay('林美玲'));
    const said = await listenTo(elder);
    expect(said).toContain(`${HOME.asksToPay('林美玲')}。给黄玉英缴居民医保，四百五十元`);
    await elder.press(HOME.asksToPayLook);
    await elder.button(PREPARED.agree).waitFor();
    expect(await listenTo(elder)).toContain('您同意以前，不会动您的钱');
  }, 60_000);

  it('is still there when he stops half-way and comes back days later', async () => {
    await elder.press(PREPARED.agree);
    await elder.agree();
    await elder.press(PREPARED.agreePaper);
    await elder.button(/^确认代缴/).waitFor();
    await elder.page.goto('about:blank');
    await preview.product.play({ today: '2025-11-18' });
    await elder.go('home');
    await elder.press(HOME.asksToPayLook);
    await elder.button(PREPARED.agree).waitFor();
  }, 60_000);

  it('moves money from a page that says who, for whom, how much and whence', async () => {
    await elder.press(PREPARED.agree);
    await elder.button(/^确认代缴/).waitFor();
    const review = await elder.read();
    for (const told of ['林建国（我）', '黄玉英', '450.00', PREMIUM.accountPot, '不能撤回']) {
      expect(review).toContain(told);
    }
    expect(await countPremiumOrders(preview.product)).toBe(0);
    await elder.press(/^确认代缴/);
    await elder.see(PREMIUM.progress.done, 30_000);
    expect((await readPot(family)).potFen).toBe(POT_FEN - PREMIUM_FEN);
    await elder.go('home');
    await elder.see(HOME.elderAsk);
    await expect(elder.button(HOME.asksToPayLook).count()).resolves.toBe(0);
  }, 90_000);

  it('leaves him his sister one tap away on every page, once he has her number', async () => {
    await elder.go('contacts');
    await elder.fill(CONTACTS.name, '美玲');
    await elder.press(COMMON.next);
    await elder.fill(CONTACTS.number, '13800000000');
    await elder.press(CONTACTS.save);
    for (const page of ['home', 'insurance', 'records'] as const) {
      await elder.go(page);
      await elder.button(COMMON.callRelative('美玲')).waitFor();
      await elder.button(COMMON.call('医保服务热线 12393')).first().waitFor();
    }
  }, 60_000);

  it('is told to his sister, and so is a no, which moves nothing', async () => {
    await sister.press(PREPARE.another);
    await sister.see('家人确认了');
    await prepareFor(sister, ['林德福']);
    await elder.go('home');
    await elder.press(HOME.asksToPayLook);
    await elder.press(PREPARED.disagree);
    await elder.press(PREPARED.decline);
    await elder.see(PREPARED.declined);
    await sister.see('家人没有同意');
    await sister.go('home');
    for (const yes of [true, false]) {
      await sister.see(HOME.answered('林建国', yes));
      await sister.press(HOME.answeredRead);
    }
    expect((await readPot(family)).potFen).toBe(POT_FEN - PREMIUM_FEN);
  }, 90_000);

  it('shows the old sum and the new one where it has changed meanwhile', async () => {
    await prepareFor(sister, ['林德福', '林美玲']);
    const cash = { act: 'pay-premium-in-cash', demoId: 'lin-defu', coverYear: COVER_YEAR } as const;
    await doOutside(preview.product, cash);
    await elder.go('home');
    await elder.press(HOME.asksToPayLook);
    await elder.press(PREPARED.agree);
    await elder.see(PREPARED.changed);
    await elder.see(PREPARED.before('900.00'));
    await elder.see(PREPARED.now('450.00'));
    await elder.press(/^确认代缴 450\.00/);
    await elder.see(PREMIUM.progress.done, 30_000);
  }, 90_000);
});

describe('an elder is asked to pay from a pot that is short', () => {
  let preview: Preview;

  beforeAll(async () => {
    ({ preview } = await startLinPreview(PREMIUM_FEN - 30_000));
  }, 120_000);
  afterAll(() => preview.stop());

  it('and is led to moving what is missing, with the sum filled in', async () => {
    await prepareFor(await preview.open('林美玲'), ['黄玉英']);
    const elder = await preview.open('林建国', { elder: true });
    await elder.press(HOME.asksToPayLook);
    await elder.press(PREPARED.agree);
    await elder.agree();
    await elder.press(PREPARED.agreePaper);
    await elder.press(/^去划拨\s300\.00\s元/);
    const amount = elder.page.getByRole('textbox', { name: POT.amount });
    await amount.waitFor();
    expect(Number(await amount.inputValue())).toBe(300);
    expect(await countPremiumOrders(preview.product)).toBe(0);
  }, 90_000);
});
