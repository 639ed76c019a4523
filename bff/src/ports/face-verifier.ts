import type { Outside } from './outside';

export interface FaceCheck {
  readonly checkId: string;
  readonly status: 'started' | 'passed' | 'failed';
}

/**
 * Proof of presence. The client's word counts for nothing: only the verifier's answer does.
 * `name` is written into every record; the placeholder says it is one.
 */
export interface FaceVerifier {
  readonly name: string;
  start(checkId: string, idNumber: string, name: string): Promise<Outside<FaceCheck>>;
  readResult(checkId: string): Promise<Outside<FaceCheck>>;
}
