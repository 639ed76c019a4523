import { identityOf } from '@gongji/bff/sandbox/scenarios/acts/identity-of';
import { COMMON, FACE, noticePaper, REAL_NAME, TEMPORARY } from '../../miniapp/src/text';
import type { Person } from './person';
import { type Preview, startPreview } from './preview';

const { name, idNumber } = identityOf('lin-xiaoyu');

/** What stands in the field of this name. */
function written({ page }: Person, field: string): Promise<string> {
  return page.getByRole('textbox', { name: field }).inputValue();
}

describe('an elder who says whose the account is', () => {
  let preview: Preview;
  let me: Person;

  beforeAll(async () => {
    preview = await startPreview();
    me = await preview.open('林小雨', { elder: true, width: 320, height: 568 });
    await me.go('realName');
  }, 120_000);
  afterAll(() => preview.stop());

  it('is asked one thing a page, and told beside the field what is missing', async () => {
    await me.press(COMMON.next);
    await me.see(REAL_NAME.nameWrong);
    expect(await me.page.getByRole('textbox').count()).toBe(1);
    await me.fill(REAL_NAME.name, name);
    await me.press(COMMON.next);
    await me.fill(TEMPORARY.idNumber, idNumber.slice(1));
    await me.press(COMMON.next);
    await me.see(TEMPORARY.idLength(idNumber.length - 1));
    expect(await me.page.getByRole('textbox').count()).toBe(1);
  }, 60_000);

  it('begins each page at its head with the focus in its question', async () => {
    await me.fill(TEMPORARY.idNumber, idNumber);
    await me.press(COMMON.next);
    await me.see(noticePaper('identity-notice').title);
    await me.settle();
    const within = () => me.page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await within()).toContain(noticePaper('identity-notice').title);
    const heading = me.page.getByRole('heading', { level: 1 }).last();
    expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await me.page.getByRole('checkbox').check();
    await me.press(COMMON.next);
    await me.see(REAL_NAME.checkTitle);
    await me.settle();
    expect(await within()).toBe(REAL_NAME.title);
  }, 60_000);

  it('finds all answers again after leaving half-way, and none of them on the phone', async () => {
    await me.go('home');
    await me.settle();
    await me.go('realName');
    await me.see(REAL_NAME.checkTitle);
    await me.press(REAL_NAME.change);
    expect(await written(me, REAL_NAME.name)).toBe(name);
    await me.press(COMMON.next);
    expect(await written(me, TEMPORARY.idNumber)).toBe(idNumber);
    const kept = await me.page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    expect(kept).toContain('drafts');
    expect(kept).not.toContain(idNumber);
  }, 60_000);

  it('reads each number to call once where name and number do not match', async () => {
    await me.press(COMMON.previous);
    await me.fill(REAL_NAME.name, '林小雪');
    for (let page = 0; page < 3; page++) await me.press(COMMON.next);
    await me.press(REAL_NAME.counter);
    await me.see(REAL_NAME.mismatch);
    await me.settle();
    expect(await me.button(COMMON.call('医保服务热线 12393')).count()).toBe(1);
    await me.press(REAL_NAME.change);
    await me.fill(REAL_NAME.name, name);
    for (let page = 0; page < 3; page++) await me.press(COMMON.next);
  }, 60_000);

  it('tries a face check that failed once more, and is asked nothing anew', async () => {
    await preview.product.play({ faceResult: 'fail' });
    await me.press(REAL_NAME.face);
    await me.page.getByRole('checkbox').check();
    await me.press(REAL_NAME.face);
    await me.see(FACE.failed, 30_000);
    await preview.product.play({ faceResult: 'pass' });
    await me.press(FACE.again);
    await me.see(REAL_NAME.done(name), 30_000);
  }, 90_000);
});
