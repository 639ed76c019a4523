import { HOME, MESSAGES, RECORDS } from '../../miniapp/src/text';
import { inviteRelative } from '../component/harness/family-story';
import {
  type LinFamily,
  PREMIUM_FEN,
  payPremiums,
  untilAllFinal,
} from '../component/money/money-story';
import { startLinPreview } from './lin-preview';
import type { Preview } from './preview';

const PAID_FOR_ME = '林建国替您缴好了居民医保';

describe('who is told of what', () => {
  let preview: Preview;
  let family: LinFamily;

  beforeAll(async () => {
    ({ preview, family } = await startLinPreview(PREMIUM_FEN));
    await untilAllFinal(family, await payPremiums(family, [family.father]));
  }, 120_000);
  afterAll(() => preview.stop());

  it('the father reads in large letters that his son has paid for him', async () => {
    const father = await preview.open('林德福', { elder: true });
    await father.see(HOME.newMessages);
    await father.press(HOME.toMessages);
    await father.see(PAID_FOR_ME);
    await father.see(MESSAGES.unread);
    await father.press(new RegExp(PAID_FOR_ME));
    await father.see(RECORDS.history);
    await father.go('messages');
    await father.see(PAID_FOR_ME);
    await father.settle();
    expect(await father.page.getByText(MESSAGES.unread).count()).toBe(0);
    await father.go('home');
    await father.settle();
    expect(await father.page.getByText(HOME.newMessages).count()).toBe(0);
  }, 60_000);

  it('the son reads all of his, and chooses not to be told of answers any more', async () => {
    const son = await preview.open('林建国');
    await son.go('messages');
    await son.see('林德福的居民医保缴好了');
    await son.see('林德福接受了您的邀请');
    await son.press(MESSAGES.readAll);
    await son.page.getByText(MESSAGES.unread).first().waitFor({ state: 'hidden' });
    await son.press(MESSAGES.choices);
    const answers = son.page.getByRole('switch', { name: MESSAGES.topics.invitations });
    await answers.click();
    await son.page
      .getByRole('switch', { name: MESSAGES.topics.invitations, checked: false })
      .waitFor();
    const { invitationId, token } = await inviteRelative(
      family.organizer,
      family.familyId,
      'child',
    );
    const stranger = await preview.product.as('zhao-qiang');
    const body = { proof: { token: token ?? '' } };
    await stranger.ok('declineInvitation', { params: { invitationId }, body });
    await son.go('messages');
    await son.see('林德福接受了您的邀请');
    await son.settle();
    expect(await son.read()).not.toContain('没有接受邀请');
  }, 60_000);
});
