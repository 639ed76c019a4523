import { COMMON, INSURANCE, INVITATION, MEMBER, PREMIUM, SESSIONS } from '../../miniapp/src/text';
import { codeFor } from '../component/harness/code-for';
import {
  acceptInvitation,
  createFamily,
  enterCode,
  inviteRelative,
  moveMoneyToPot,
  openInvitation,
  proveWithPapers,
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
    await enterCode(zhaoQiang, code);
    await zhaoQiang.see('两人的参保地不在可以共济的范围内。');
    // Before anything is agreed to or proved.
    await zhaoQiang.see(INVITATION.refusedEarly);
    expect(await zhaoQiang.button(INVITATION.known).count()).toBe(0);
    expect(await zhaoQiang.read()).toMatch(/12393|12345/);
  }, 90_000);

  it('tells whoever has only half of a link to ask for it again, and blames nobody', async () => {
    const xiaoyu = await preview.open('林小雨');
    await xiaoyu.go('invitation', { token: 'zzzz' });
    await xiaoyu.see(INVITATION.damaged.title);
    expect(await xiaoyu.read()).not.toContain('填写');
    await xiaoyu.press(INVITATION.otherCode);
    await xiaoyu.see(INVITATION.codeLead);
  }, 90_000);

  it('lets a relative whose face check fails join as a temporary member', async () => {
    const code = await inviteRelative(jianguo, '父亲', '爸爸');
    await jianguo.go('premium');
    await jianguo.see(PREMIUM.noticeLead);
    const father = await preview.open('林德福', { elder: true, width: 320, height: 568 });
    await openInvitation(father, code);
    await father.press(INVITATION.cannot);
    await father.press(INVITATION.temporary);
    await father.press(INVITATION.confirm);
    await father.see(INVITATION.joinedTemporary);
    // Who joined while the payer read the paper can be paid for when it is read.
    await jianguo.agree();
    await jianguo.press(PREMIUM.agree);
    await jianguo.see(/林德福/);
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

  it('lets her come back without a face check, by what the counter gave her', async () => {
    const xiaoyu = await preview.open('林小雨');
    await openInvitation(xiaoyu, await inviteRelative(jianguo, '子女', '小雨'));
    const counterCode = await codeFor(preview.product, 'counter', 'lin-xiaoyu');
    await proveWithPapers(xiaoyu, counterCode);
    await xiaoyu.press(INVITATION.confirm);
    await xiaoyu.see(INVITATION.joinedFull);
  }, 90_000);

  it('lets her end, from one phone, what she has left open on others', async () => {
    const there = await preview.open('林小雨');
    const here = await preview.open('林小雨');
    await here.go('myData');
    await here.press(new RegExp(`^${SESSIONS.title}`));
    await here.see(SESSIONS.here);
    await here.press(SESSIONS.endOthers);
    await here.see(SESSIONS.onlyHere);
    await there.go('insurance');
    await there.see(COMMON.signInFirst);
    await here.go('insurance');
    await here.see(INSURANCE.title);
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
