import { isIdNumber } from '@gongji/shared/vocabulary';
import { insertRealNameCheck } from '../../adapters/postgres/real-name-checks';
import { countCheckOf } from '../checks-a-day';
import type { PublicUseCase } from '../context';
import { startFaceCheck } from '../face-start';
import { requireNotice } from '../notice';
import { readInsured } from '../person';
import { exchangeCredential } from '../platform-account';
import { inputWrong } from '../problem-error';
import { REAL_NAME_MS, sealRealName } from '../real-name';
import { requireOwnAge } from '../sign-in-consent';
import { hashToken, newToken } from '../token';

/**
 * Somebody says whose a platform's account is: the core must know the name with that number, and
 * the verifier is asked to look at them. Nobody is on file, and no account linked, before it ends.
 */
export const startRealNameCheck: PublicUseCase<'startRealNameCheck'> = async (
  services,
  { body },
) => {
  const { provider, name, idNumber, agreed, faceAgreed } = body;
  requireNotice(agreed, 'identity-notice');
  if (faceAgreed) requireNotice(faceAgreed, 'face-notice');
  if (!isIdNumber(idNumber)) throw inputWrong('idNumber', 'id-number-invalid');
  const { subject } = await exchangeCredential(services, body);
  // Also a number that does not fit counts, or one account could try them all.
  await countCheckOf(services, { provider, subject });
  const realName = { name, idNumber };
  if (!(await readInsured(services, realName))) {
    throw inputWrong('idNumber', 'name-and-number-unknown');
  }
  // Of a number alone nobody is told that it is a child's.
  await requireOwnAge(services, body);
  const checkId = services.newId();
  if (faceAgreed) await startFaceCheck(services, checkId, realName);
  const ticket = newToken();
  const startedMs = services.realClock.now();
  const expiresAt = new Date(startedMs + REAL_NAME_MS).toISOString();
  await insertRealNameCheck(services.db, {
    checkId,
    ticketHash: hashToken(ticket),
    provider,
    subject,
    realNameSealed: sealRealName(services, checkId, realName),
    agreedVersion: agreed.version,
    faceVersion: faceAgreed?.version ?? null,
    guardian: body.guardian,
    tries: 0,
    endsAt: expiresAt,
  });
  return { ticket, expiresAt, verifier: services.face.name };
};
