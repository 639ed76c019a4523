import {
  COMMON,
  HOME,
  INSURANCE,
  NO_PAGE,
  PREMIUM,
  RECORDS,
  TEMPORARY,
} from '../../miniapp/src/text';
import { type LinFamily, makeLinFamily } from '../component/money/money-story';
import type { Person } from './person';
import { type Preview, startPreview } from './preview';

/** What has the focus: its name, or its text where it has none. */
function focused({ page }: Person): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: one } = document;
    if (!(one instanceof HTMLElement) || one === document.body) return '';
    return one.getAttribute('aria-label') ?? one.innerText;
  });
}

describe('the focus', () => {
  let preview: Preview;
  let family: LinFamily;
  let me: Person;

  beforeAll(async () => {
    preview = await startPreview();
    family = await makeLinFamily(preview.product);
    me = await preview.open('林建国');
  }, 120_000);
  afterAll(() => preview.stop());

  it('stands at the heading of a page that opens, and where it was on the way back', async () => {
    const cell = new RegExp(`^${HOME.insurance}`);
    await me.button(cell).focus();
    await me.page.keyboard.press('Enter');
    await me.page.getByRole('heading', { level: 1, name: INSURANCE.title }).waitFor();
    await me.settle();
    expect(await focused(me)).toBe(INSURANCE.title);
    await me.page.keyboard.press('Shift+Tab');
    await me.page.keyboard.press('Enter');
    await me.button(cell).waitFor();
    await me.settle();
    expect(await focused(me)).toMatch(cell);
  }, 60_000);

  it('stands at the heading that says so where an address leads nowhere', async () => {
    await me.goTo('/pages/nowhere');
    await me.page.getByRole('heading', { level: 1, name: NO_PAGE.title }).waitFor();
    await me.settle();
    expect(await focused(me)).toBe(NO_PAGE.title);
    await me.press(COMMON.goHome);
    await me.see(HOME.hello(me.name));
  }, 60_000);

  it('goes round in a sheet, which closes at Escape and gives it back', async () => {
    await me.go('records');
    await me.settle();
    await me.button(RECORDS.filter).focus();
    await me.page.keyboard.press('Enter');
    const sheet = me.page.getByRole('dialog');
    await sheet.waitFor();
    expect(await sheet.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    for (let step = 0; step < 40; step++) {
      await me.page.keyboard.press('Tab');
      expect(await sheet.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    }
    await me.page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(await focused(me)).toBe(RECORDS.filter);
  }, 60_000);

  it('is led to the first answer that does not fit, which says why', async () => {
    await me.go('temporary', { familyId: family.familyId });
    await me.press(COMMON.next);
    await me.see(TEMPORARY.nameWrong);
    await me.page.waitForFunction(() => document.activeElement?.matches('[aria-invalid="true"]'));
    expect(await focused(me)).toContain(TEMPORARY.name);
    const field = me.page.getByRole('textbox', { name: TEMPORARY.name });
    const why = await field.getAttribute('aria-describedby');
    const said = me.page.locator(`[id="${why}"]`);
    expect(await said.innerText()).toBe(TEMPORARY.nameWrong);
    expect(await said.getAttribute('aria-live')).toBe('polite');
  }, 60_000);

  it('leaves no heading out of sight where a step takes the place of another', async () => {
    await me.page.setViewportSize({ width: 320, height: 568 });
    await me.go('premium');
    await me.agree();
    await me.press(PREMIUM.agree);
    await me.see(PREMIUM.whom);
    const top = () => me.page.getByRole('heading', { level: 1 }).last().boundingBox();
    await me.settle();
    expect((await top())?.y).toBeGreaterThanOrEqual(0);
  }, 60_000);

  it('begins with the question that took the place of another', async () => {
    const elder = await preview.open('林美玲', { elder: true });
    await elder.go('contacts');
    await elder.page.getByRole('textbox').first().fill('建国');
    await elder.press(COMMON.next);
    await elder.settle();
    const within = await elder.page.evaluate(() => {
      return document.activeElement?.querySelector('input') !== null;
    });
    expect(within).toBe(true);
    expect(await elder.page.evaluate(() => document.activeElement?.tagName)).toBe('DIV');
    await elder.close();
  }, 60_000);
});
