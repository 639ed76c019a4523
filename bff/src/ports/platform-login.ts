import type { Outside } from './outside';

export interface PlatformIdentity {
  /** The platform's stable id of this person in our app. */
  readonly subject: string;
  /** Real name and ID number as the platform vouches for them. */
  readonly name: string;
  readonly idNumber: string;
}

/** Exchanges what the client got from its platform; a credential may work only once. */
export interface PlatformLogin {
  exchange(credential: string): Promise<Outside<PlatformIdentity>>;
}
