import { INVITATION, MEMBER, PREMIUM } from '../../miniapp/src/text';
import {
  acceptInvitation,
  createFamily,
  inviteRelative,
  moveMoneyToPot,
  openInvitation,
  proveOneself,
} from './family-verbs';
import type { Person } from './person';
import { payPremiumsFor } from './premium-verbs';
import { type Preview, startPreview } from './preview';

describe('relatives, and an outside world that fails', () => {
  let preview: Preview;
  let jianguo: Person;

  beforeAll(async () => {
    preview = await startPreview();
    jianguo = await preview.open('林建国');
    await createFamily(jianguo);
    await moveMoneyToPot(jianguo, '900');
  }, 120_000);
  afterAll(() => preview.stop());

  it('tells the brother-in-law in 西安 why binding does not reach him', async () => {
    const code = await inviteRelative(jianguo, '兄弟姐妹', '赵强');
    const zhaoQiang = await preview.open('赵强');
    await openInvitation(zhaoQiang, code);
    await proveOneself(zhaoQiang);
    await zhaoQiang.see('这位家人的参保地不在可以共济的范围内。');
    expect(await zhaoQiang.read()).toMatch(/12393|12345/);
  }, 90_000);

  it('lets a relative whose face check fails join as a temporary member', async () => {
    const code = await inviteRelative(jianguo, '父亲', '爸爸');
    const father = await preview.open('林德福', { elder: true, width: 320, height: 568 });
    await openInvitation(father, code);
    await father.press(INVITATION.cannot);
    await father.press(INVITATION.temporary);
    await father.press(INVITATION.confirm);
    await father.see(INVITATION.joinedTemporary);
  }, 90_000);

  it('lets the daughter accept, and leave again with the consequences shown first', async () => {
    const xiaoyu = await preview.open('林小雨');
    await acceptInvitation(xiaoyu, await inviteRelative(jianguo, '子女', '小雨'));
    await xiaoyu.go('family');
    await xiaoyu.press(/（我）/);
    await xiaoyu.press(MEMBER.leave);
    await xiaoyu.see(MEMBER.endLead);
    await xiaoyu.press(MEMBER.endConfirm.leave);
    await xiaoyu.see(MEMBER.ended.leave);
  }, 90_000);

  it('pays once when the core debits and never answers', async () => {
    await preview.product.play({ faults: { 'insurance-core': 'timeout-after' } });
    const paying = payPremiumsFor(jianguo, ['林德福']);
    await jianguo.see(PREMIUM.progress.running, 30_000);
    await paying;
    await preview.product.play({ faults: { 'insurance-core': 'none' } });
    await jianguo.go('family');
    await jianguo.see(/450\.00/);
  }, 120_000);
});
