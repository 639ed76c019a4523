import type { BindGiven } from '../questions';
import type { Inquiry } from './inquiry';
import { readTemporaryMember } from './temporary-member';

export type JoinAs = 'member' | 'temporary';

/** As what the relative joins; a relative whose face cannot be checked needs another way in. */
export function joinAs(inquiry: Inquiry, { relative }: BindGiven): JoinAs {
  if (relative.faceVerified) return 'member';
  const temporary = readTemporaryMember(inquiry);
  if (temporary.value) {
    inquiry.lean(temporary);
    inquiry.warn('face-check-failed-temporary', {}, temporary);
    return 'temporary';
  }
  if (temporary.state === 'known') inquiry.stop('face-check-failed-counter', {}, temporary);
  else inquiry.unknown('face-check-needed', {}, temporary);
  return 'member';
}

/** Consent of the relative (a temporary member promises instead) and the dates of the bind. */
export function checkConsentAndPeriod(inquiry: Inquiry, given: BindGiven, as: JoinAs): void {
  if (!given.relative.consented && as === 'member') {
    checkConsent(inquiry, given.relative.relation === 'spouse');
  }
  checkPeriod(inquiry, given.period);
  checkPapers(inquiry, given);
}

function checkConsent(inquiry: Inquiry, spouse: boolean): void {
  const consent = inquiry.policy.read('memberConsent');
  if (consent.value === null) inquiry.unknown('consent-missing', {}, consent);
  else if (consent.value === 'needed') inquiry.stop('consent-missing', {}, consent);
  else if (consent.value === 'spouse-only' && spouse) {
    inquiry.stop('spouse-consent-missing', {}, consent);
  } else inquiry.lean(consent);
}

function checkPeriod(inquiry: Inquiry, period: BindGiven['period']): void {
  const required = inquiry.policy.read('periodRequired');
  const on = inquiry.policy.day;
  if (period === null) {
    if (required.value) inquiry.stop('period-missing', {}, required);
    return;
  }
  const tooEarly = required.value?.startNotBeforeToday === true && period.from < on;
  if (tooEarly || period.to <= period.from) {
    inquiry.stop('period-invalid', { from: period.from, to: period.to, on }, required);
  }
}

/** A weak source that alone asks for a signature or papers is told, and holds nobody up. */
function checkPapers(inquiry: Inquiry, { signed, papersGiven }: BindGiven): void {
  if (signed && papersGiven) return;
  const reading = inquiry.policy.read('bindSteps');
  const asked = reading.value?.map(({ step }) => step) ?? [];
  const miss = (code: 'signature-missing' | 'papers-missing') =>
    reading.weak ? inquiry.warn(code, {}, reading) : inquiry.stop(code, {}, reading);
  if (!signed && asked.includes('sign-promise')) miss('signature-missing');
  if (!papersGiven && asked.includes('upload-papers')) miss('papers-missing');
}
