import { inviteOn, PAPER } from './acts/bind-acts';
import { acceptInvitation, createFamily, inviteRelative, join } from './acts/family-acts';
import { addMother } from './acts/lin-family';
import { moveIntoPot, PREMIUM_FEN, pay } from './acts/money-acts';
import { elder, person, type Scenario } from './scene';

/** Nobody has a family yet. */
export const firstTimeOrganizer: Scenario = async () => person('lin-jianguo', 'home');

/** The father has the six digits that his son told him. */
export const invitedElder: Scenario = async (stage) => {
  const son = await stage.as('lin-jianguo');
  const { familyId } = await createFamily(son);
  const { code } = await inviteRelative(son, familyId, 'parent', 'father');
  return elder('lin-defu', 'invitation', { code: code ?? '' });
};

/** He stands before the face check, and cannot pass it. */
export const faceCheckFails: Scenario = async (stage) => {
  const son = await stage.as('lin-jianguo');
  const { familyId } = await createFamily(son);
  const { invitationId, token } = await inviteRelative(son, familyId, 'parent', 'father');
  await stage.play({ faceResult: 'fail' });
  return elder('lin-defu', 'face', { invitationId, token: token ?? '' });
};

/** The mother's premium was paid while she was a temporary member: upgrading keeps that record. */
export const temporaryMemberUpgrade: Scenario = async (stage) => {
  const payer = await stage.as('lin-jianguo');
  const { familyId } = await createFamily(payer);
  const memberId = await addMother(payer, familyId);
  await moveIntoPot({ payer, familyId }, PREMIUM_FEN);
  await pay({ payer, familyId }, [memberId]);
  return person('lin-jianguo', 'upgrade', { familyId, memberId });
};

/** The sister was of the family until her brother removed her. */
export const removedMember: Scenario = async (stage) => {
  const organizer = await stage.as('lin-jianguo');
  const { familyId } = await createFamily(organizer);
  const sister = await stage.as('lin-meiling');
  const { memberId } = await join(organizer, sister, familyId, 'sibling');
  await organizer.ok('removeMember', { params: { familyId, memberId } });
  return person('lin-meiling', 'records');
};

/** In 深圳 somebody looks at the papers first, and has not yet. */
export const bindingInReview: Scenario = async (stage) => {
  const father = await stage.as('shenzhen-father');
  const { familyId } = await createFamily(father);
  const invited = await inviteOn(father, familyId, 'child', null, { papers: [PAPER] });
  const { memberId } = await acceptInvitation(await stage.as('shenzhen-son'), invited);
  return person('shenzhen-father', 'bindings', { familyId, memberId });
};
