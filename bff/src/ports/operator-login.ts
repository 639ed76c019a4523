import type { Outside } from './outside';

export interface OperatorIdentity {
  /** The directory's stable id of this operator. */
  readonly subject: string;
  readonly name: string;
}

/**
 * The sign-in of whoever runs the product: the staff directory of the agency, never the platform
 * of a family. It vouches for operators only; a credential may work only once.
 */
export interface OperatorLogin {
  exchange(credential: string): Promise<Outside<OperatorIdentity>>;
}
