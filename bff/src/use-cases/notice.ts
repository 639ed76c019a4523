import { NOTICE_VERSIONS, type NoticeAgreed, type NoticeKind } from '@gongji/shared/vocabulary';
import { insertConsent } from '../adapters/postgres/consents';
import type { Db } from '../adapters/postgres/database';
import type { Services } from './context';
import { ProblemError } from './problem-error';
import { now } from './time';

/**
 * Only the paper in force counts, in the version in force.
 * @throws ProblemError notice-not-agreed
 */
export function requireNotice(agreed: NoticeAgreed, kind: NoticeKind): void {
  if (agreed.kind === kind && agreed.version === NOTICE_VERSIONS[kind]) return;
  throw new ProblemError('notice-not-agreed');
}

/** Keeps what was agreed to, with its version, beside the change it allowed. */
export async function keepPaper(
  services: Services,
  tx: Db,
  personId: string,
  familyId: string | null,
  { kind, version }: NoticeAgreed,
): Promise<void> {
  const consentId = services.newId();
  await insertConsent(tx, {
    consentId,
    personId,
    familyId,
    kind,
    version,
    agreedAt: now(services),
  });
}
