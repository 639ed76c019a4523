import {
  COMMON,
  FACE,
  FAMILY,
  INVITATION,
  INVITE,
  MEMBER,
  MESSAGES,
  ORGANIZER,
  PREMIUM,
  VIEWING,
} from '../../miniapp/src/text';
import { type LinFamily, PREMIUM_FEN } from '../component/money/money-story';
import { sayRelations } from './life-tour';
import { startLinPreview } from './lin-preview';
import { isAskedWhoItIs, saysWhoItIs, signInsGrowOld } from './old-sign-in';
import type { Person } from './person';
import { choosePremiumsFor } from './premium-verbs';
import type { Preview } from './preview';

describe('the life of a family', () => {
  let preview: Preview;
  let family: LinFamily;
  let organizer: Person;
  let wife: Person;

  beforeAll(async () => {
    ({ preview, family } = await startLinPreview(3 * PREMIUM_FEN));
    organizer = await preview.open('林建国');
    wife = await preview.open('陈秀兰', { elder: true, width: 320, height: 568 });
  }, 120_000);
  afterAll(() => preview.stop());

  async function codeForViewer(): Promise<string> {
    await organizer.go('family');
    await organizer.press(new RegExp(`^${FAMILY.viewers}`));
    await organizer.fill(VIEWING.hint, '小雨');
    await organizer.press(VIEWING.ask);
    await organizer.see(VIEWING.seesNotValue);
    await organizer.agree();
    await organizer.press(VIEWING.confirm);
    const digits = organizer.page.getByRole('img', { name: INVITE.codeTitle });
    return ((await digits.getAttribute('aria-label')) ?? '').replace(/\D/g, '');
  }

  it('lets the daughter look on, who sees and can do nothing', async () => {
    const code = await codeForViewer();
    const xiaoyu = await preview.open('林小雨');
    await xiaoyu.go('invitation', { code });
    await xiaoyu.see(/请您看看他家的情况/);
    await xiaoyu.press(INVITATION.known);
    await xiaoyu.see('我什么都不能办，也动不了任何人的钱。');
    await xiaoyu.press(INVITATION.agree);
    await xiaoyu.press(INVITATION.face);
    await xiaoyu.agree();
    await xiaoyu.press(FACE.start);
    await xiaoyu.see(FACE.passed, 30_000);
    await xiaoyu.press(FACE.goOn);
    await xiaoyu.press(VIEWING.accept);
    await xiaoyu.see(VIEWING.accepted);
    await xiaoyu.press(VIEWING.toViewed);
    await xiaoyu.press(new RegExp(`^${FAMILY.viewed('林建国')}`));
    await xiaoyu.see(VIEWING.viewedLead);
    await xiaoyu.see('林德福');
    expect(await xiaoyu.read()).not.toContain(FAMILY.actions);
    await xiaoyu.press(VIEWING.records);
    await xiaoyu.see('创建家庭');
    await xiaoyu.close();
  }, 90_000);

  it('tells everybody who looks on, and the organizer ends it', async () => {
    await wife.go('messages');
    await wife.see('林小雨可以看家里的记录了');
    await wife.press(/林小雨可以看家里的记录了/);
    await wife.see(VIEWING.title);
    expect(await wife.button(/^林小雨/).count()).toBe(0);
    await organizer.go('viewers', { familyId: family.familyId });
    await organizer.press(/^林小雨/);
    await organizer.see(VIEWING.end('林小雨'));
    await organizer.press(VIEWING.endYes);
    await organizer.see(VIEWING.none);
  }, 60_000);

  it('asks him who he is before more than 1,000 yuan go, and before his eyes', async () => {
    await choosePremiumsFor(organizer, ['林德福', '林美玲', '黄玉英']);
    await organizer.see(COMMON.stepUp);
    await signInsGrowOld(preview.product);
    await isAskedWhoItIs(organizer, /^确认代缴/);
    await saysWhoItIs(organizer);
    await organizer.press(/^确认代缴/);
    await organizer.see(PREMIUM.progress.done, 60_000);
  }, 90_000);

  it('asks the wife to take the family over, once he has said again who he is', async () => {
    await organizer.go('family');
    await organizer.press(new RegExp(`^${FAMILY.change}`));
    await organizer.choose(/^陈秀兰/);
    await organizer.press(COMMON.next);
    await organizer.see('谁为谁付钱不变。新组织者要付钱，要自己绑定。');
    await organizer.see('以后按新组织者参保地的规定办。');
    await organizer.see(COMMON.stepUp);
    await signInsGrowOld(preview.product);
    await isAskedWhoItIs(organizer, ORGANIZER.ask('陈秀兰'));
    await saysWhoItIs(organizer);
    await organizer.press(ORGANIZER.ask('陈秀兰'));
    await organizer.see(FAMILY.waits('陈秀兰'));
    await organizer.press(ORGANIZER.toFamily);
    await organizer.see(FAMILY.waits('陈秀兰'));
  }, 60_000);

  it('hands it over once she agrees, in large letters and one question at a time', async () => {
    await wife.go('messages');
    await wife.press(/林建国请您当组织者/);
    await wife.see('谁为谁付钱不变。新组织者要付钱，要自己绑定。');
    await wife.press(ORGANIZER.goOn);
    await sayRelations(wife);
    await wife.agree();
    await wife.press(ORGANIZER.confirm);
    await wife.see(ORGANIZER.done);
    await organizer.go('messages');
    await organizer.see('陈秀兰现在是组织者');
    await organizer.go('family');
    await organizer.see(FAMILY.inFamilyOf('陈秀兰'));
    expect(await organizer.button(new RegExp(`^${FAMILY.invite}`)).count()).toBe(0);
  }, 90_000);

  it('lets who organized it leave, with the consequences shown first', async () => {
    await organizer.press(/林建国（我）/);
    await organizer.press(MEMBER.leave);
    await organizer.see(MEMBER.endLead);
    await organizer.press(MEMBER.endConfirm.leave);
    await organizer.see(MEMBER.ended.leave);
    await wife.go('family');
    await wife.see('林德福');
    await wife.settle();
    expect(await wife.read()).not.toContain('林建国');
    await wife.go('messageChoices');
    await wife.see(MESSAGES.topics.windows);
  }, 60_000);
});
