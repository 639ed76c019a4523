import {
  COMMON,
  CONTACTS,
  HOME,
  INSURANCE,
  ME,
  MY_DATA,
  problemText,
} from '../../miniapp/src/text';
import { loseAnswer } from './lose-answer';
import { signInsGrowOld } from './old-sign-in';
import { NOBODY, type Person } from './person';
import { type Preview, startPreview } from './preview';

const { copying, deleting, detail, first } = MY_DATA;
const NAME = '林美玲';
const SISTER = '大姐';
const LOOKUP = new RegExp(`^${MY_DATA.purpose('insurance-lookup').title}`);

describe('somebody’s own data', () => {
  let preview: Preview;
  let me: Person;

  beforeAll(async () => {
    preview = await startPreview();
    // She has not been here before.
    me = await preview.open(NOBODY);
  }, 120_000);
  afterAll(() => preview.stop());

  /** All that the app has written to her phone. */
  const kept = () => me.page.evaluate(() => JSON.stringify({ ...window.localStorage }));

  it('is told of before the first sign-in', async () => {
    await me.press(new RegExp(`^${NAME}`));
    await me.press(first.agree);
    await me.see(first.notAgreed);
    await me.press(ME.privacy);
    await me.see(MY_DATA.notice.kept);
    await me.press(COMMON.back);
    await me.agree();
    await me.press(first.agree);
    await me.see(HOME.hello(NAME));
  }, 60_000);

  it('is used no more once she takes that back, until she gives it again', async () => {
    await me.go('myData');
    await me.press(LOOKUP);
    await me.press(detail.withdraw);
    await me.see(detail.withdrawn);
    await me.go('insurance');
    await me.see(problemText('consent-needed').title);
    await me.press(COMMON.toMyData);
    await me.press(LOOKUP);
    await me.agree();
    await me.press(detail.give);
    await me.see(detail.givenAbout);
    await me.press(detail.toAll);
    await me.press(COMMON.back);
    await me.see(INSURANCE.title);
    await me.see('居民医保');
  }, 60_000);

  it('is taken along by who signs in by hand, for a phone may lie open', async () => {
    await signInsGrowOld(preview.product);
    await me.go('dataCopy');
    await me.press(copying.make);
    await me.see(problemText('fresh-sign-in-needed').title);
    await me.press(COMMON.signIn);
    await me.press(new RegExp(`^${NAME}`));
    await me.press(copying.make);
    await me.see(/^\d{17}[\dX]$/);
    await me.press(copying.save);
    await me.see(copying.saved);
  }, 60_000);

  it('is gone when she wants it, from her phone too, and she hears so in any case', async () => {
    await me.go('contacts');
    await me.fill(CONTACTS.name, SISTER);
    await me.fill(CONTACTS.number, '13800000000');
    await me.press(CONTACTS.save);
    await me.see(CONTACTS.kept);
    expect(await kept()).toContain(SISTER);

    await me.go('deleteAccount');
    await me.button(deleting.confirm).waitFor();
    await loseAnswer(me, '**/api/me/delete', () => me.press(deleting.confirm));
    await me.see(deleting.done);
    expect(await kept()).not.toMatch(new RegExp(`${NAME}|${SISTER}|lin-meiling`));
    await me.press(deleting.toHome);
    await me.see(HOME.signIn);
    expect(await me.read()).not.toContain(NAME);
    await me.go('myData');
    await me.see(COMMON.signIn);
  }, 90_000);

  it('is a guardian’s to agree to for a child, who ticks nothing for them', async () => {
    const child = await preview.open(NOBODY);
    await child.press(/林安安/);
    await child.press(/^林安安/);
    await child.agree();
    await child.press(first.agree);
    await child.see(first.guardian);
    await child.press(first.asGuardian);
    await child.see(first.notAgreed);
    await child.agree();
    await child.press(first.asGuardian);
    await child.see(HOME.hello('林安安'));

    await child.go('myData');
    await child.press(new RegExp(`^${MY_DATA.purpose('insurance-lookup').title}`));
    await child.press(detail.withdraw);
    await child.press(detail.toAll);
    await child.press(new RegExp(`^${MY_DATA.purpose('insurance-lookup').title}`));
    await child.agree();
    await child.press(detail.give);
    await child.press(detail.giveAsGuardian);
    await child.see(detail.giveMissing);
    await child.agree();
    await child.press(detail.giveAsGuardian);
    await child.see(detail.givenAbout);
  }, 90_000);
});
