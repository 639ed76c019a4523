import { STANDING_LABEL } from '@gongji/shared/vocabulary';
import { BINDINGS, INVITATION, reasonText, TERMS } from '../../miniapp/src/text';
import { inviteOn, PAPER } from '../component/harness/bind-terms';
import { acceptInvitation as acceptAtApi } from '../component/harness/family-story';
import {
  beginBinding,
  beginInvitation,
  fillTerms,
  type Place,
  placeOf,
  sendInvitation,
} from './binding-verbs';
import { createFamily, openInvitation, proveOneself } from './family-verbs';
import type { Person } from './person';
import { readRefusal } from './premium-verbs';
import { type Preview, startPreview } from './preview';

describe('深圳: papers, and an agency that looks at them', () => {
  let preview: Preview;
  let father: Person;
  let place: Place;

  beforeAll(async () => {
    preview = await startPreview();
    father = await preview.open('黄志强');
  }, 120_000);
  afterAll(() => preview.stop());

  it('asks for papers, and says before the end that the agency looks first', async () => {
    await createFamily(father);
    await beginInvitation(father, '子女', '子涵');
    await father.see(TERMS.review);
    await father.press(TERMS.next);
    await father.see(TERMS.papersMissing);
    await fillTerms(father, { paper: true });
    const code = await sendInvitation(father);
    await father.go('family');
    const son = await preview.open('黄子涵');
    await openInvitation(son, code);
    await proveOneself(son);
    await son.press(INVITATION.confirm);
    await son.see(INVITATION.joinedReview);
    place = await placeOf(preview.product, 'shenzhen-father', '黄子涵');
  }, 120_000);

  it('pays nothing while it waits, and says what for', async () => {
    // The page was left open; the son joined on his own phone.
    await father.see(STANDING_LABEL['in-review']);
    await father.go('bindings', { ...place });
    await father.see(STANDING_LABEL['in-review']);
    expect(await readRefusal(father, '黄子涵')).toContain(
      reasonText({ code: 'binding-in-review' }),
    );
  }, 60_000);

  it('lets nobody pay by the second tier, which has no account', async () => {
    const organizer = await preview.product.as('shenzhen-father');
    const terms = { papers: [PAPER] };
    const invited = await inviteOn(organizer, place.familyId, 'spouse', null, terms);
    await acceptAtApi(await preview.product.as('shenzhen-mother'), invited);
    const mother = await preview.open('曾丽');
    await beginBinding(mother, place, '子女');
    await fillTerms(mother, { paper: true });
    await mother.see(reasonText({ code: 'payer-without-account' }));
    expect(await mother.button(BINDINGS.confirm).count()).toBe(0);
  }, 60_000);

  it('may pay once the agency has agreed', async () => {
    await father.go('bindings', { ...place });
    await father.see(STANDING_LABEL['in-review']);
    await preview.product.play({ reviewResult: 'approve' });
    const waiting = father.page.getByText(STANDING_LABEL['in-review']).filter({ visible: true });
    await waiting.waitFor({ state: 'hidden', timeout: 30_000 });
    expect(await readRefusal(father, '黄子涵')).not.toContain(
      reasonText({ code: 'binding-in-review' }),
    );
  }, 60_000);

  it('says why the agency refused, and lets it be tried again', async () => {
    await preview.product.play({ reviewResult: 'refuse' });
    const organizer = await preview.product.as('shenzhen-father');
    const terms = { papers: [PAPER] };
    const invited = await inviteOn(organizer, place.familyId, 'parent', 'mother', terms);
    const { memberId } = await acceptAtApi(
      await preview.product.as('shenzhen-grandmother'),
      invited,
    );
    const later = await preview.open('黄志强');
    await later.go('bindings', { familyId: place.familyId, memberId });
    await later.see(STANDING_LABEL.refused, 30_000);
    await later.see('材料看不清，请重新拍照再提交。');
    expect(await later.button(BINDINGS.bindMe('林桂兰')).count()).toBe(1);
  }, 60_000);
});
