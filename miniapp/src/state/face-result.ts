import { useDraft } from './drafts';

/** `cannot`: the person says that they cannot pass it. */
export type FaceStage = 'none' | 'started' | 'passed' | 'failed' | 'cannot';

export interface FaceResult extends Record<string, unknown> {
  readonly faceVerificationId: string;
  readonly stage: FaceStage;
  readonly verifier: string;
}

const NO_FACE: FaceResult = { faceVerificationId: '', stage: 'none', verifier: '' };

/**
 * How the face check for one purpose stands on this phone: the check's page writes it, the page
 * that needed the check reads it. What counts is what the server knows; this only shows the way.
 * @param purpose id of the invitation, or of the member to upgrade
 */
export function useFaceResult(purpose: string) {
  return useDraft<FaceResult>(`face:${purpose}`, NO_FACE);
}
