import type { EndpointName } from '@gongji/shared/contracts';
import {
  CONSENT_TERMS,
  type ConsentPurpose,
  NOTICE_VERSIONS,
  type NoticeAgreed,
  purposesOf,
} from '@gongji/shared/vocabulary';
import {
  type ConsentRecord,
  insertConsentRecords,
  type NewRecord,
  readGuardians,
  readLastConsent,
} from '../adapters/postgres/consents';
import type { Db } from '../adapters/postgres/database';
import { readPersonByIndex } from '../adapters/postgres/people';
import { mayTakeBackNo, type Speaker, speakerOf } from './consent-speaker';
import type { Services } from './context';
import { keepPaper } from './notice';
import type { Identity } from './person';
import { consentNeeded, inputWrong, ProblemError } from './problem-error';
import { now } from './time';
import { isUnderAge } from './under-age';

interface Consenting {
  /** Who agreed to the paper. */
  readonly personId: string;
  /** Whose data it is. */
  readonly aboutId: string;
  readonly agreed: NoticeAgreed;
  /** What is consented to by it; left out, what the paper itself asks. */
  readonly purposes?: readonly ConsentPurpose[];
  readonly how: EndpointName;
  /** They say that they are the guardian: on the child's own phone, or as a parent. */
  readonly guardian?: boolean;
}

interface Agreeing extends Consenting {
  /** The family in which it was agreed to, if in one. */
  readonly familyId?: string;
}

/**
 * Keeps the paper that somebody agreed to, and records the consent that it gave, in the transaction
 * of the act it was read for.
 * @throws ProblemError guardian-needed, consent-needed
 */
export async function consentTo(services: Services, tx: Db, said: Agreeing): Promise<void> {
  const { personId, familyId = null, agreed } = said;
  await keepPaper(services, tx, personId, familyId, agreed);
  await recordConsent(services, tx, said);
}

/**
 * The same where the paper is kept by what was agreed to before. What the same person has said in
 * this version already is not said twice.
 * @throws ProblemError guardian-needed, consent-needed
 */
export async function recordConsent(services: Services, tx: Db, said: Consenting): Promise<void> {
  await insertConsentRecords(tx, await consentsDue(services, tx, said));
}

/**
 * The records that are missing for it. Asked for by itself before anything is done outside that
 * could not be taken back.
 * @throws ProblemError guardian-needed for a child whose account no guardian has agreed to,
 *   consent-needed where somebody would say yes in place of whoever has said no
 */
export async function consentsDue(
  services: Services,
  db: Db,
  said: Consenting,
): Promise<NewRecord[]> {
  const { personId, aboutId, agreed, how, purposes = purposesOf(agreed.kind) } = said;
  const speaker = await speakerOf(services, db, said);
  const { givenAs, own, child } = speaker;
  const answered = !child || !own || said.guardian || (await hasGuardian(db, aboutId));
  const due: NewRecord[] = [];
  for (const purpose of purposes) {
    const last = await readLastConsent(db, { aboutId, purpose });
    if (isCovered(last, said, speaker)) continue;
    const overruled = !mayTakeBackNo(last, personId, speaker);
    if (!answered || (overruled && own && !said.guardian)) {
      throw new ProblemError('guardian-needed');
    }
    if (overruled) throw consentNeeded(purpose);
    const { receivers } = CONSENT_TERMS[purpose];
    const given = { act: 'given', givenAs, at: now(services) } as const;
    const record = { personId, aboutId, purpose, paper: agreed.kind, version: agreed.version, how };
    due.push(...receivers.map((receiver) => ({ ...record, ...given, receiver })));
  }
  return due;
}

/** A guardian has agreed to the child's account: papers on it are theirs to read from then on. */
async function hasGuardian(db: Db, aboutId: string): Promise<boolean> {
  const last = await readLastConsent(db, { aboutId, purpose: 'insurance-lookup' });
  return isGuardiansWord(last);
}

/** A guardian's word counts while the child is one, and the paper they read is in force. */
export function isGuardiansWord(last: ConsentRecord | null): boolean {
  if (last?.act !== 'given' || last.givenAs !== 'guardian' || last.paper === null) return false;
  return last.version === NOTICE_VERSIONS[last.paper];
}

/**
 * What a person said themselves, or a child's guardian, stands above what a relative says. What a
 * parent says for a child is kept beside what another has said.
 */
function isCovered(
  last: ConsentRecord | null,
  { personId, agreed }: Consenting,
  { givenAs, own, child }: Speaker,
): boolean {
  if (last?.act !== 'given') return false;
  if (last.personId === personId) {
    const same = last.paper === agreed.kind && last.version === agreed.version;
    return same && last.givenAs === givenAs;
  }
  if (child) return (own || givenAs === 'relative') && isGuardiansWord(last);
  return !own && last.givenAs === 'self';
}

/**
 * Refuses a use of somebody's data that they have withdrawn.
 * @throws ProblemError consent-needed
 */
export async function refuseWithdrawn(
  db: Db,
  aboutId: string,
  purpose: ConsentPurpose,
): Promise<void> {
  const last = await readLastConsent(db, { aboutId, purpose });
  if (last?.act === 'withdrawn') throw consentNeeded(purpose);
}

/**
 * The same for somebody who is named, before anybody outside is asked about them. Only who knows
 * the name too is told of it: by a number alone nobody learns who is here, and what they said.
 * @param anewBy who gives these very consents by what they are about to do: a child's guardian may
 * @throws ProblemError consent-needed, input-invalid
 */
export async function refuseWithdrawnOf(
  services: Services,
  { name, idNumber }: Identity,
  purposes: readonly ConsentPurpose[],
  anewBy?: string,
): Promise<void> {
  const { db, vault } = services;
  const person = await readPersonByIndex(db, vault.blindIndexes(idNumber));
  if (!person) return;
  const { personId: aboutId } = person;
  if (anewBy !== undefined && isUnderAge(services, idNumber)) {
    const { personIds } = await readGuardians(db, aboutId);
    if (personIds.has(anewBy)) return;
  }
  for (const purpose of purposes) {
    const last = await readLastConsent(db, { aboutId, purpose });
    if (last?.act !== 'withdrawn') continue;
    if (person.name !== name) throw inputWrong('idNumber', 'name-and-number-unknown');
    throw consentNeeded(purpose);
  }
}
