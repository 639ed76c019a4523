import type { ParsedRequest } from '@gongji/shared/contracts';
import { NOTICE_VERSIONS } from '@gongji/shared/vocabulary';
import { readLastConsent } from '../adapters/postgres/consents';
import type { Db } from '../adapters/postgres/database';
import { type PersonRow, readPersonByIndex } from '../adapters/postgres/people';
import { consentTo, isGuardiansWord } from './consenting';
import type { Services } from './context';
import { requireNotice } from './notice';
import { identityOf } from './person';
import { consentNeeded, ProblemError } from './problem-error';
import { isUnderAge } from './under-age';

/**
 * Whoever signs in has said once how their ID number may be used; a new version is asked again, and
 * who has come of age for themselves.
 * Whoever took it back may come in, to give it anew, to have a copy of their data, or to delete it.
 * @throws ProblemError notice-not-agreed, guardian-needed
 */
export async function requireSignInConsent(
  services: Services,
  tx: Db,
  person: PersonRow,
  { agreed, guardian }: ParsedRequest<'signIn'>['body'],
): Promise<void> {
  const { personId } = person;
  const last = await readLastConsent(tx, { aboutId: personId, purpose: 'insurance-lookup' });
  const inForce = last?.version === NOTICE_VERSIONS['identity-notice'];
  if (last?.act === 'withdrawn') return;
  const child = isUnderAge(services, identityOf(services, person).idNumber);
  if (child ? isGuardiansWord(last) : last?.givenAs === 'self' && inForce) return;
  if (agreed === null) throw new ProblemError('notice-not-agreed');
  requireNotice(agreed, 'identity-notice');
  const own = { personId, aboutId: personId, agreed, guardian };
  await consentTo(services, tx, { ...own, how: 'signIn' });
}

/**
 * The same where a platform's account stands for nobody yet: a child comes in by a guardian's word
 * alone, and by nobody's while a guardian's no stands.
 * @throws ProblemError guardian-needed, consent-needed
 */
export async function requireOwnAge(
  services: Services,
  { idNumber, guardian }: ParsedRequest<'startRealNameCheck'>['body'],
): Promise<void> {
  if (!isUnderAge(services, idNumber)) return;
  const person = await readPersonByIndex(services.db, services.vault.blindIndexes(idNumber));
  const aboutId = person?.personId;
  const last = aboutId
    ? await readLastConsent(services.db, { aboutId, purpose: 'insurance-lookup' })
    : null;
  const refused = last?.act === 'withdrawn' && last.personId !== aboutId;
  if (refused && guardian) throw consentNeeded('insurance-lookup');
  if (!guardian && !isGuardiansWord(last)) throw new ProblemError('guardian-needed');
}
