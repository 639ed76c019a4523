import { BINDINGS, COMMON, INVITE, TERMS } from '../../miniapp/src/text';
import { PAPER } from '../component/harness/bind-terms';
import type { Product } from '../component/harness/start-product';
import type { Person } from './person';

/** What a payer's area asks the payer for, as the payer answers it. */
export interface Terms {
  /** The place among the relative's payers. */
  readonly rank?: number;
  readonly signed?: boolean;
  readonly paper?: boolean;
}

/** Fills in what the area asks for; the dates stay as they are offered. */
export async function fillTerms(payer: Person, { rank, signed, paper }: Terms): Promise<void> {
  await payer.see(TERMS.lead);
  if (rank) await payer.choose(new RegExp(`^${TERMS.rankOption(rank)}`));
  if (signed) await payer.page.getByRole('textbox', { name: /签名/ }).fill(payer.name);
  if (paper) await pickPaper(payer);
  await payer.press(TERMS.next);
}

/** Takes a picture out of the phone; the same name as where the API is asked directly. */
async function pickPaper(payer: Person): Promise<void> {
  const asked = payer.page.waitForEvent('filechooser');
  await payer.press(TERMS.pick);
  const file = { name: PAPER.name, mimeType: 'image/jpeg', buffer: Buffer.from('a picture') };
  await (await asked).setFiles(file);
  await payer.see(PAPER.name);
}

/** From the first question of an invitation to where the area's own questions stand. */
export async function beginInvitation(
  payer: Person,
  relation: string,
  nameHint: string,
): Promise<void> {
  await payer.go('invite');
  await payer.choose(relation);
  await payer.fill(INVITE.hint, nameHint);
  await payer.press(COMMON.next);
}

/** Agrees to the promise and sends the invitation; gives the six digits to tell. */
export async function sendInvitation(payer: Person): Promise<string> {
  await payer.agree();
  await payer.press(INVITE.confirm);
  const digits = payer.page.getByRole('img', { name: INVITE.codeTitle });
  const spoken = await digits.getAttribute('aria-label');
  return (spoken ?? '').replace(/\D/g, '');
}

/** Where a relative stands in the family. */
export interface Place {
  readonly familyId: string;
  readonly memberId: string;
}

/** Where a relative stands in the only family of its organizer. */
export async function placeOf(
  product: Product,
  organizerDemoId: string,
  name: string,
): Promise<Place> {
  const organizer = await product.as(organizerDemoId);
  const familyId = (await organizer.ok('readMe', {})).familyIds[0] ?? '';
  const { members } = await organizer.ok('readFamily', { params: { familyId } });
  const memberId = members.find((member) => member.name === name)?.memberId;
  if (!memberId) throw new Error(`${name} is no member`);
  return { familyId, memberId };
}

/** Opens the page of payers of one member and says that the own account shall pay. */
export async function beginBinding(payer: Person, place: Place, relation: string): Promise<void> {
  await payer.go('bindings', { ...place });
  await payer.press(/^由我为/);
  await payer.choose(relation);
  await payer.press(COMMON.next);
}

/** Agrees to the promise and binds. */
export async function confirmBinding(payer: Person): Promise<void> {
  await payer.agree();
  await payer.press(BINDINGS.confirm);
  await payer.see(BINDINGS.bound);
}
