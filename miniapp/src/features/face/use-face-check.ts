import type { FaceVerificationView } from '@gongji/shared/contracts';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  type ApiProblem,
  asProblem,
  type Command,
  call,
  type RequestOf,
  useCommand,
} from '../../api';
import { newRequestId } from '../../api/new-id';
import { noticeInForce } from '../../components';
import { type FaceResult, useFaceResult } from '../../state/face-result';

export type FacePurpose = RequestOf<'startFaceVerification'>['body']['purpose'];

const ASK_EVERY_MS = 2_000;

/** What the purpose is about: the key under which its result is kept. */
export function purposeKey(purpose: FacePurpose): string {
  return purpose.for === 'accept-invitation' ? purpose.invitationId : purpose.memberId;
}

interface FaceCheck {
  readonly face: FaceResult;
  readonly command: Command<'startFaceVerification'>;
  readonly start: () => Promise<void>;
  /** Takes what a check has come to: one that was begun, or papers in its place. */
  readonly take: (face: FaceVerificationView) => void;
  readonly cannot: () => void;
  /** Why nobody can tell what the check has come to. */
  readonly unasked: ApiProblem | null;
}

/** Starts a check and asks for its result until there is one; goes on where a reload left it. */
export function useFaceCheck(purpose: FacePurpose): FaceCheck {
  const key = purposeKey(purpose);
  const { value: face, change } = useFaceResult(key);
  const command = useCommand('startFaceVerification', key);
  const keep = ({ faceVerificationId, status, verifier }: FaceVerificationView) =>
    change({ faceVerificationId, stage: status, verifier });
  const asked = useQuery({
    queryKey: ['face', face.faceVerificationId],
    queryFn: () => askResult(face.faceVerificationId),
    enabled: face.stage === 'started',
    refetchInterval: ASK_EVERY_MS,
    gcTime: 0,
  });
  const { data } = asked;
  const over = data && data.status !== 'started' && face.stage === 'started';
  useEffect(() => {
    if (over) keep(data);
  });
  return {
    face,
    command,
    start: async () => {
      const agreed = noticeInForce('face-notice');
      const started = await command.run({ body: { agreed, purpose } });
      if (started) keep(started);
    },
    take: keep,
    cannot: () => change({ stage: 'cannot' }),
    unasked: asked.error ? asProblem(asked.error) : null,
  };
}

/** Asking twice does nothing twice, so each time has an id of its own and nothing is stored. */
function askResult(faceVerificationId: string): Promise<FaceVerificationView> {
  const request = { params: { faceVerificationId } };
  return call('finishFaceVerification', request, { requestId: newRequestId() });
}
