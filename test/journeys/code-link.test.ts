import { CODE_LINK, HOME, relationText, TEMPORARY } from '../../miniapp/src/text';
import { identityOf } from '../component/harness/identity-of';
import { makeLivedInFamily } from './lived-in-family';
import type { Person } from './person';
import { openPremiums } from './premium-verbs';
import { type Preview, startPreview } from './preview';

describe('a relative’s code for a visit', () => {
  let preview: Preview;
  let meiling: Person;
  let defu: Person;

  beforeAll(async () => {
    preview = await startPreview();
    await makeLivedInFamily(preview.product);
    meiling = await preview.open('林美玲');
    defu = await preview.open('林德福');
  }, 120_000);
  afterAll(() => preview.stop());

  /** Everything the list says about whose premium she may pay. */
  async function readPremiums(): Promise<string> {
    await openPremiums(meiling);
    await meiling.settle();
    return meiling.read();
  }

  let before: string;

  it('is found on home, says that it pays nothing, and points to sharing', async () => {
    before = await readPremiums();
    await meiling.go('home');
    await meiling.press(new RegExp(`^${HOME.codeLink}`));
    await meiling.see(CODE_LINK.notSharingTitle);
    await meiling.see(CODE_LINK.notSharing);
    await meiling.press(CODE_LINK.toSharing);
    await meiling.page.waitForURL(/family/);
    // The page too: of two steps at once the app takes only the last, and shows no page.
    await meiling.settle();
  }, 30_000);

  it('waits for the father, who agrees on his own login', async () => {
    await linkFather(meiling, await identityOf(preview.product, 'lin-defu'));
    await meiling.press(CODE_LINK.done);
    await meiling.see(CODE_LINK.pendingMine);
    expect(await meiling.button(new RegExp(`^${CODE_LINK.show}`)).count()).toBe(0);
    await defu.go('codeLink');
    await defu.see(CODE_LINK.pendingOfMe('林美玲'));
    await defu.agree();
    await defu.press(CODE_LINK.agree);
    await defu.see(CODE_LINK.neverShown);
    await meiling.button(new RegExp(`^${CODE_LINK.show}`)).waitFor();
  }, 60_000);

  it('is shown by the daughter, and the father sees when', async () => {
    await meiling.press(new RegExp(`^${CODE_LINK.show}`));
    await meiling.page.getByRole('img', { name: CODE_LINK.codeSpoken('林德福') }).waitFor();
    await meiling.see(CODE_LINK.paysNothing);
    await meiling.see(CODE_LINK.placeholder);
    await defu.page.reload();
    await defu.see(/^最近出示/);
  }, 60_000);

  it('changes nothing about whose premium she may pay', async () => {
    expect(await readPremiums()).toBe(before);
  }, 30_000);
});

/** From the button to the question that waits for the relative. */
async function linkFather(holder: Person, { name, idNumber }: Record<'name' | 'idNumber', string>) {
  await holder.go('codeLink');
  await holder.settle();
  await holder.press(CODE_LINK.link);
  await holder.fill(TEMPORARY.name, name);
  await holder.fill(TEMPORARY.idNumber, idNumber);
  await holder.choose(relationText('parent', 'father'));
  await holder.press(CODE_LINK.next);
  await holder.see(CODE_LINK.mayNotValue);
  await holder.agree();
  await holder.press(CODE_LINK.confirm);
  await holder.see(CODE_LINK.asked(name));
}
