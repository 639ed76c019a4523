import type { Outside } from './outside';

/** Name and ID number of somebody, as a platform or a person says. */
export interface RealName {
  readonly name: string;
  readonly idNumber: string;
}

export interface PlatformAccount {
  /** The platform's stable id of this account in our app; another platform may have the same. */
  readonly subject: string;
  /** Whose the account is; null where the platform vouches for nobody, as WeChat and Alipay do. */
  readonly realName: RealName | null;
}

/**
 * Exchanges what the client got from its platform; a credential may work only once. Refused with
 * - `credential-unknown`: never given, used, or too old. The client gets a new one and tries again.
 * - `account-blocked`: the platform holds the account for a risk; nobody gets in by it today.
 * - `asked-too-often`: this account has been asked about too often; in a minute it goes on.
 * Whatever else the platform says is `unsure`: our own setting may be wrong, and nobody is let in.
 */
export interface PlatformLogin {
  exchange(credential: string): Promise<Outside<PlatformAccount>>;
  /**
   * The mainland telephone for which the platform's own button gave this code, once. Not there
   * where a platform tells none. Refused as above, and with `phone-not-mainland`.
   */
  readonly readPhone?: (code: string) => Promise<Outside<string>>;
}
