import {
  COMMON,
  FACE,
  FAMILY,
  HOME,
  INVITATION,
  MEMBER,
  PREMIUM,
  PREPARE,
  PREPARED,
  UPGRADE,
} from '../../miniapp/src/text';
import { codeFor } from '../component/harness/code-for';
import { inviteRelative } from '../component/harness/family-story';
import {
  countPremiumOrders,
  type LinFamily,
  PREMIUM_FEN,
  readPot,
} from '../component/money/money-story';
import { ByKeyboard } from './by-keyboard';
import { ByTree } from './by-tree';
import type { Hands } from './hands';
import { startLinPreview } from './lin-preview';
import { heardBy } from './listening';
import type { Person } from './person';
import type { Preview } from './preview';

const WAYS: readonly { how: string; hold: (person: Person) => Promise<Hands> }[] = [
  { how: 'the keyboard', hold: async ({ page }) => new ByKeyboard(page) },
  { how: 'the accessibility tree', hold: ({ page }) => ByTree.on(page) },
];
const POT_FEN = 3 * PREMIUM_FEN;

describe.each(WAYS)('an elder with nothing but $how', ({ hold }) => {
  let preview: Preview;
  let family: LinFamily;
  let invited: Person;
  let herHands: Hands;

  beforeAll(async () => {
    ({ preview, family } = await startLinPreview(POT_FEN));
  }, 120_000);
  afterAll(() => preview.stop());

  it('is invited, listens, comes back another day, and joins without a face', async () => {
    const { code } = await inviteRelative(family.organizer, family.familyId, 'child');
    await preview.product.play({ faceResult: 'fail' });
    invited = await preview.open('林小雨', { elder: true, voice: true });
    const hands = await hold(invited);
    herHands = hands;
    await invited.go('invitation');
    await hands.fill(new RegExp(INVITATION.code), code ?? '');
    await hands.press(INVITATION.look);
    await hands.meets('邀请您加入家庭');
    await hands.press(COMMON.readAloud);
    await expect(heardBy(invited)).resolves.toContain('邀请您加入家庭');
    await hands.press(INVITATION.known);
    // She stops here and opens the app another day: home knows what waits for her answer.
    await invited.go('home');
    await invited.page.reload();
    await hands.meets(HOME.notAnswered);
    await hands.press(HOME.toInvitation);
    await hands.press(INVITATION.agree);
    await hands.press(INVITATION.face);
    await hands.press(new RegExp(COMMON.readAndAgree), 'checkbox');
    await hands.press(FACE.start);
    await hands.meets(FACE.failed);
    // The ways on come first; the paper, once more, only for whoever tries again.
    await hands.press(FACE.again);
    await hands.meets(FACE.start);
    await hands.press(FACE.cannot);
    await hands.press(INVITATION.temporary);
    await hands.press(INVITATION.confirm);
    await hands.meets(INVITATION.joined);
    await hands.meets(INVITATION.joinedTemporary);
    await hands.press(INVITATION.toHome);
    await hands.meets(HOME.elderAsk);
    await expect(invited.page.getByText(HOME.notAnswered).count()).resolves.toBe(0);
  }, 120_000);

  it('is a full member with her papers: nobody needs a face for anything', async () => {
    const hands = herHands;
    await invited.go('family');
    await hands.press(/（我）/);
    await hands.press(new RegExp(`^${MEMBER.upgrade}`));
    await hands.press(UPGRADE.face);
    await hands.press(FACE.counter);
    await hands.fill(
      new RegExp(FACE.counterCode),
      await codeFor(preview.product, 'counter', 'lin-xiaoyu'),
    );
    await hands.press(FACE.counterSend);
    await hands.meets(FACE.passed);
    await hands.press(FACE.goOn);
    await hands.press(new RegExp(COMMON.readAndAgree), 'checkbox');
    await hands.press(UPGRADE.confirm);
    await hands.meets(UPGRADE.done);
    await invited.close();
  }, 120_000);

  it('confirms a payment that a relative has prepared', async () => {
    const sister = await preview.open('林美玲');
    const hers = await hold(sister);
    await sister.go('family');
    await hers.press(new RegExp(`^${FAMILY.prepare}\\s*${FAMILY.prepareAbout}`));
    await hers.press('黄玉英', 'checkbox');
    await hers.press(COMMON.next);
    await hers.press(PREPARE.send('林建国'));
    await hers.meets(PREPARE.sent('林建国'));
    await sister.close();
    const elder = await preview.open('林建国', { elder: true, voice: true });
    const hands = await hold(elder);
    await hands.meets(HOME.asksToPay('林美玲'));
    await hands.press(HOME.asksToPayLook);
    await hands.press(PREPARED.agree);
    await hands.press(new RegExp(COMMON.readAndAgree), 'checkbox');
    await hands.press(PREPARED.agreePaper);
    await hands.meets('450.00');
    expect(await countPremiumOrders(preview.product)).toBe(0);
    await hands.press(/^确认代缴/);
    await hands.meets(PREMIUM.progress.done);
    expect((await readPot(family)).potFen).toBe(POT_FEN - PREMIUM_FEN);
    await elder.close();
  }, 120_000);
});
