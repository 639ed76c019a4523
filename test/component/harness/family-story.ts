import type { ResponseOf } from '@gongji/shared/contracts';
import { NOTICE_VERSIONS, type NoticeKind, type Relation } from '@gongji/shared/vocabulary';
import type { PersonClient } from './person-client';

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

export async function createFamily(organizer: PersonClient): Promise<Family> {
  const body = { agreed: agreed('family-notice') };
  return made(await organizer.ok('createFamily', { body }));
}

export async function inviteRelative(
  organizer: PersonClient,
  familyId: string,
  relation: Relation,
  role: 'father' | 'mother' | null = null,
): Promise<Invitation> {
  const body = { agreed: agreed('relation-promise'), relation, role, nameHint: '家人' };
  return made(await organizer.ok('inviteRelative', { params: { familyId }, body }));
}

/** Starts a check and takes the verifier's word. Gives the id of the check. */
export async function checkFace(
  person: PersonClient,
  purpose: Parameters<typeof person.ok<'startFaceVerification'>>[1]['body']['purpose'],
): Promise<string> {
  const started = await person.ok('startFaceVerification', { body: { purpose } });
  const { faceVerificationId } = started;
  await person.ok('finishFaceVerification', { params: { faceVerificationId } });
  return faceVerificationId;
}

export async function acceptInvitation(
  relative: PersonClient,
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

/** Invited by the organizer, checked, joined. */
export async function join(
  organizer: PersonClient,
  relative: PersonClient,
  familyId: string,
  relation: Relation,
  role: 'father' | 'mother' | null = null,
): Promise<Joined> {
  return acceptInvitation(relative, await inviteRelative(organizer, familyId, relation, role));
}
