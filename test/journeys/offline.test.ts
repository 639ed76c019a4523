import {
  COMMON,
  FAMILY,
  HOME,
  INVITE,
  ME,
  PREMIUM,
  problemText,
  RECORDS,
} from '../../miniapp/src/text';
import {
  countPremiumOrders,
  type LinFamily,
  PREMIUM_FEN,
  payPremiums,
  untilAllFinal,
} from '../component/money/money-story';
import { startLinPreview } from './lin-preview';
import type { Person } from './person';
import { openPremiums } from './premium-verbs';
import type { Preview } from './preview';

/** 没有连上，这是2026年11月22日 09:30的内容。 */
const AS_OF = new RegExp(COMMON.asOf('.*'));

describe('a phone without a network', () => {
  let preview: Preview;
  let family: LinFamily;
  let payer: Person;

  beforeAll(async () => {
    ({ preview, family } = await startLinPreview(3 * PREMIUM_FEN));
    await untilAllFinal(family, await payPremiums(family, [family.father]));
    payer = await preview.open('林建国');
  }, 120_000);
  afterAll(() => preview.stop());

  /** What a page says while nothing is wrong, so that it has been read once. */
  async function readOnce(): Promise<void> {
    await payer.see('900.00');
    await payer.go('family');
    await payer.see('黄玉英');
    await payer.go('records');
    await payer.see(/代缴居民医保 · 林德福/);
    await payer.go('home');
    await payer.see('900.00');
  }

  async function seeAllFromBefore(): Promise<void> {
    await payer.see(AS_OF);
    await payer.see('900.00');
    await payer.go('family');
    await payer.see(FAMILY.members);
    await payer.see(AS_OF);
    await payer.see('黄玉英');
    await payer.go('records');
    await payer.see(AS_OF);
    await payer.see(/代缴居民医保 · 林德福/);
  }

  it('shows what was known, and from when it is', async () => {
    await readOnce();
    await payer.loseNetwork();
    await payer.see(COMMON.offline);
    // What was read within the last half second is of now.
    await payer.page.waitForTimeout(1_000);
    await payer.go('records');
    // Seen before going back: of two steps at once the app takes only the last, and shows no page.
    await payer.see(/代缴居民医保 · 林德福/);
    await payer.go('home');
    await seeAllFromBefore();
    await payer.findNetwork();
    await payer.press(COMMON.asOfRetry);
    await payer.page.getByText(AS_OF).first().waitFor({ state: 'hidden' });
  }, 90_000);

  it('shows it also when the app was closed, and forgets it when one signs out', async () => {
    await payer.go('home');
    await payer.see('900.00');
    await payer.page.route('**/api/**', (route) => route.abort());
    await payer.page.reload();
    await seeAllFromBefore();
    await payer.page.unroute('**/api/**');
    await payer.go('me');
    await payer.press(ME.signOut);
    // The whole of it: it is part of the button's words too, which stand there from the beginning.
    await payer.see(new RegExp(`^${ME.signInTitle}$`));
    const kept = await payer.page.evaluate(() => JSON.stringify({ ...window.localStorage }));
    expect(kept).not.toContain('黄玉英');
  }, 90_000);

  it('sends no payment, and none later by itself', async () => {
    const other = await preview.open('林建国');
    await openPremiums(other);
    await other.choose(/^林美玲/);
    await other.press(/^下一步：核对/);
    await other.button(/^确认代缴/).waitFor();
    await other.loseNetwork();
    await other.press(/^确认代缴/);
    await other.see(problemText('no-network').title);
    await other.findNetwork();
    await other.page.waitForTimeout(6_000);
    expect(await countPremiumOrders(preview.product)).toBe(1);
    await other.press(/^确认代缴/);
    await other.see(PREMIUM.progress.done, 60_000);
    expect(await countPremiumOrders(preview.product)).toBe(2);
  }, 90_000);

  it('keeps a half-filled form when the app is closed', async () => {
    const organizer = await preview.open('林建国');
    await organizer.go('invite');
    await organizer.choose('兄弟姐妹');
    await organizer.fill(INVITE.hint, '二哥');
    await organizer.go('home');
    await organizer.see(HOME.services);
    await organizer.page.reload();
    await organizer.go('invite');
    const hint = organizer.page.getByRole('textbox', { name: INVITE.hint });
    await hint.waitFor();
    expect(await hint.inputValue()).toBe('二哥');
    await organizer.page.getByRole('radio', { name: '兄弟姐妹', checked: true }).waitFor();
    await organizer.go('records');
    await organizer.see(RECORDS.title);
  }, 60_000);
});
