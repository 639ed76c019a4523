import {
  COMMON,
  CREATE,
  FACE,
  INVITATION,
  INVITE,
  POT,
  TEMPORARY,
  TERMS,
} from '../../miniapp/src/text';
import type { Person } from './person';

/** Reads the paper, creates the family, and stays on the page that says so. */
export async function createFamily(organizer: Person): Promise<void> {
  await organizer.go('create');
  await organizer.agree();
  await organizer.press(CREATE.confirm);
  await organizer.see(CREATE.done);
}

/** Moves money from the personal account to the pot and waits until it has arrived. */
export async function moveMoneyToPot(organizer: Person, yuan: string): Promise<void> {
  await organizer.go('pot');
  await organizer.fill(POT.amount, yuan);
  await organizer.press(POT.next);
  await organizer.press(/^确认划拨/);
  await organizer.see(POT.done, 30_000);
}

/** Invites a relative; gives the six digits to tell them. */
export async function inviteRelative(
  organizer: Person,
  relation: string,
  nameHint: string,
): Promise<string> {
  await organizer.go('invite');
  await organizer.choose(relation);
  await organizer.fill(INVITE.hint, nameHint);
  await organizer.press(COMMON.next);
  await signWhereAsked(organizer);
  await organizer.agree();
  await organizer.press(INVITE.confirm);
  const digits = organizer.page.getByRole('img', { name: INVITE.codeTitle });
  const spoken = await digits.getAttribute('aria-label');
  return (spoken ?? '').replace(/\D/g, '');
}

/** Signs the promise where the payer's own area asks for a name under it. */
async function signWhereAsked(payer: Person): Promise<void> {
  const signature = payer.page.getByRole('textbox', { name: /签名/ });
  const paper = payer.page.getByRole('checkbox', { name: new RegExp(COMMON.readAndAgree) });
  await signature.or(paper).first().waitFor();
  if (!(await signature.isVisible())) return;
  await signature.fill(payer.name);
  await payer.press(TERMS.next);
}

/** Types the six digits, sees who asks for what, passes the face check and joins. */
export async function acceptInvitation(relative: Person, code: string): Promise<void> {
  await openInvitation(relative, code);
  await proveOneself(relative);
  await relative.press(INVITATION.confirm);
  await relative.see(INVITATION.joinedFull);
}

/** Takes the face check that QA lets pass, and goes back to what it was for. */
export async function proveOneself(relative: Person): Promise<void> {
  await relative.press(INVITATION.face);
  await relative.agree();
  await relative.press(FACE.start);
  await relative.see(FACE.passed, 30_000);
  await relative.press(FACE.goOn);
}

/** Shows papers at the counter in place of a face, and goes back to what that was for. */
export async function proveWithPapers(relative: Person, counterCode: string): Promise<void> {
  await relative.press(INVITATION.counter);
  await relative.fill(FACE.counterCode, counterCode);
  await relative.press(FACE.counterSend);
  await relative.see(FACE.passed);
  await relative.press(FACE.goOn);
}

/** Types the six digits that were read out. */
export async function enterCode(relative: Person, code: string): Promise<void> {
  await relative.go('invitation');
  await relative.fill(INVITATION.code, code);
  await relative.press(INVITATION.look);
}

/** From the six digits to the question about the face check. */
export async function openInvitation(relative: Person, code: string): Promise<void> {
  await enterCode(relative, code);
  await relative.press(INVITATION.known);
  await relative.press(INVITATION.agree);
  await relative.see(INVITATION.faceLead);
}

interface Relative {
  readonly name: string;
  readonly idNumber: string;
  readonly relation: string;
}

/** Adds a relative who has no smartphone. */
export async function addTemporaryMember(organizer: Person, relative: Relative): Promise<void> {
  await organizer.go('temporary');
  await organizer.fill(TEMPORARY.name, relative.name);
  await organizer.fill(TEMPORARY.idNumber, relative.idNumber);
  await organizer.choose(relative.relation);
  await organizer.press(COMMON.next);
  await organizer.agree();
  await organizer.press(TEMPORARY.confirm);
  await organizer.see(TEMPORARY.done(relative.name));
}
