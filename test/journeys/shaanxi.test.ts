import { ASK_PAYERS, BINDINGS, INVITATION, orderRule, TERMS } from '../../miniapp/src/text';
import { inviteOn, signedBy } from '../component/harness/bind-terms';
import { acceptInvitation as acceptAtApi } from '../component/harness/family-story';
import { askWhoPays, readDraws } from './ask-verbs';
import {
  beginBinding,
  beginInvitation,
  confirmBinding,
  fillTerms,
  type Place,
  placeOf,
  sendInvitation,
} from './binding-verbs';
import { createFamily, openInvitation, proveOneself } from './family-verbs';
import type { Person } from './person';
import { type Preview, startPreview } from './preview';

const YEAR = { period: { from: '2025-11-15', to: '2026-11-15' } };

describe('陕西: dates, a place and a signature', () => {
  let preview: Preview;
  let son: Person;
  let father: Person;
  let place: Place;

  beforeAll(async () => {
    preview = await startPreview();
    son = await preview.open('高建军');
    father = await preview.open('高世荣', { elder: true, width: 320, height: 568 });
  }, 120_000);
  afterAll(() => preview.stop());

  it('asks the son for them when he invites his father, and lets nothing be left out', async () => {
    await createFamily(son);
    await beginInvitation(son, '父亲', '爸爸');
    await son.see(TERMS.steps);
    await son.press(TERMS.next);
    await son.see(TERMS.rankMissing);
    await son.see(TERMS.signatureWrong);
    await fillTerms(son, { rank: 1, signed: true });
    const code = await sendInvitation(son);
    await openInvitation(father, code);
    await proveOneself(father);
    await father.see(INVITATION.period);
    await father.see(TERMS.period('2025-11-15', '2026-11-15'));
    await father.press(INVITATION.confirm);
    await father.see(INVITATION.joinedFull);
    place = await placeOf(preview.product, 'shaanxi-son', '高世荣');
  }, 120_000);

  it('lets the daughter be the second to pay for him', async () => {
    const organizer = await preview.product.as('shaanxi-son');
    const terms = { ...YEAR, ...signedBy('高建军') };
    const invited = await inviteOn(organizer, place.familyId, 'sibling', null, terms);
    await acceptAtApi(await preview.product.as('shaanxi-daughter'), invited);
    const daughter = await preview.open('高敏');
    await beginBinding(daughter, place, '父亲');
    await daughter.see(TERMS.rankTaken('高建军'));
    await fillTerms(daughter, { rank: 2, signed: true });
    await confirmBinding(daughter);
  }, 60_000);

  it('shows the father who pays first, and that the order stands as it was made', async () => {
    await father.go('bindings', { ...place });
    await father.see(BINDINGS.forMe);
    await father.see(orderRule(['by-rank']));
    expect(await father.read()).toMatch(/1\s+高建军[\s\S]*2\s+高敏/);
    expect(await father.button(BINDINGS.up).count()).toBe(0);
  }, 30_000);

  it('has her go on where his money ends', async () => {
    await son.go('askPayers');
    await son.choose(/^高世荣/);
    await askWhoPays(son, '2000', { 高建军: '1200', 高敏: '5000' }, 'in-place');
    expect(await readDraws(son)).toEqual(['第1，高建军，一千二百元', '第2，高敏，八百元']);
    expect(await son.read()).not.toContain(ASK_PAYERS.cash);
  }, 30_000);
});
