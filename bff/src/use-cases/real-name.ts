import type { RealNameCheckRow } from '../adapters/postgres/real-name-checks';
import type { RealName } from '../ports/platform-login';
import type { Services } from './context';

/** As long as one stands before a clerk, or a camera. */
export const REAL_NAME_MS = 10 * 60_000;

const contextOf = (checkId: string) => `real-name:${checkId}`;

/** What somebody says of themselves, as it is kept until they have proved it. */
export function sealRealName(services: Services, checkId: string, realName: RealName): string {
  return services.vault.encrypt(JSON.stringify(realName), contextOf(checkId));
}

export function openRealName(
  services: Services,
  { checkId, realNameSealed }: Pick<RealNameCheckRow, 'checkId' | 'realNameSealed'>,
): RealName {
  return JSON.parse(services.vault.decrypt(realNameSealed, contextOf(checkId))) as RealName;
}
