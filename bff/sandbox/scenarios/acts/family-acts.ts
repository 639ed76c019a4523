import type { ResponseOf } from '@gongji/shared/contracts';
import { NOTICE_VERSIONS, type NoticeKind, type Relation } from '@gongji/shared/vocabulary';
import type { Player } from '../stage';

type Family = NonNullable<ResponseOf<'createFamily'>['result']>;
type Invitation = NonNullable<ResponseOf<'inviteRelative'>['result']>;
type Joined = NonNullable<ResponseOf<'acceptInvitation'>['result']>;

/** Agreement to the paper in force. */
export function agreed(kind: NoticeKind) {
  return { kind, version: NOTICE_VERSIONS[kind] };
}

function made<T>(answer: { result: T | null }): T {
  if (answer.result === null) throw new Error(`nothing was made: ${JSON.stringify(answer)}`);
  return answer.result;
}

export async function createFamily(organizer: Player): Promise<Family> {
  const body = { agreed: agreed('family-notice') };
  return made(await organizer.ok('createFamily', { body }));
}

export async function inviteRelative(
  organizer: Player,
  familyId: string,
  relation: Relation,
  role: 'father' | 'mother' | null = null,
): Promise<Invitation> {
  const body = { agreed: agreed('relation-promise'), relation, role, nameHint: '家人' };
  return made(await organizer.ok('inviteRelative', { params: { familyId }, body }));
}

/** Starts a check and takes the verifier's word. Gives the id of the check. */
export async function checkFace(
  person: Player,
  purpose: Parameters<typeof person.ok<'startFaceVerification'>>[1]['body']['purpose'],
): Promise<string> {
  const body = { agreed: agreed('face-notice'), purpose };
  const started = await person.ok('startFaceVerification', { body });
  const { faceVerificationId } = started;
  await person.ok('finishFaceVerification', { params: { faceVerificationId } });
  return faceVerificationId;
}

export async function acceptInvitation(
  relative: Player,
  { invitationId, token }: Pick<Invitation, 'invitationId' | 'token'>,
  passFace = true,
): Promise<Joined> {
  const proof = { token: token ?? '' };
  const faceVerificationId = passFace
    ? await checkFace(relative, { for: 'accept-invitation', invitationId, proof })
    : null;
  const body = { agreed: agreed('member-consent'), proof, faceVerificationId };
  return made(await relative.ok('acceptInvitation', { params: { invitationId }, body }));
}

/** Asked by the organizer, checked, and looking on. Gives the viewer. */
export async function lookOn(organizer: Player, viewer: Player, familyId: string) {
  const asked = { agreed: agreed('viewing-notice'), nameHint: '家人' };
  const invited = made(await organizer.ok('inviteViewer', { params: { familyId }, body: asked }));
  const { invitationId } = invited;
  const proof = { token: invited.token ?? '' };
  const purpose = { for: 'accept-invitation', invitationId, proof } as const;
  const faceVerificationId = await checkFace(viewer, purpose);
  const body = { agreed: agreed('viewing-notice'), proof, faceVerificationId };
  return made(await viewer.ok('acceptViewing', { params: { invitationId }, body }));
}

/** Invited by the organizer, checked, joined. */
export async function join(
  organizer: Player,
  relative: Player,
  familyId: string,
  relation: Relation,
  role: 'father' | 'mother' | null = null,
): Promise<Joined> {
  return acceptInvitation(relative, await inviteRelative(organizer, familyId, relation, role));
}
