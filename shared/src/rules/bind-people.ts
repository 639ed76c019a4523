import type { Reading } from '../policy';
import type { BindGiven } from '../questions';
import type { ReasonCode, Relation } from '../vocabulary';
import type { Inquiry } from './inquiry';

/** Who can give and who can receive at all. */
export function checkPeople(inquiry: Inquiry, { payer, relative }: BindGiven): void {
  const payerType = inquiry.policy.read('payerType');
  if (payerType.state === 'before-known') {
    inquiry.unknown('before-known-policy', { on: inquiry.policy.day }, payerType);
  }
  if (payer.scheme !== 'employee') {
    inquiry.stop('payer-not-employee-insured', { scheme: payer.scheme }, payerType);
  } else if (!payer.account) {
    inquiry.stop('payer-without-account', {}, payerType);
  }
  if (relative.scheme === 'none') {
    inquiry.stop('member-not-insured', {}, inquiry.policy.read('memberInsuredRequired'));
  }
  checkExclusions(inquiry, payer, relative);
}

/** Exclusions hold only where an area states them. */
function checkExclusions(
  inquiry: Inquiry,
  payer: BindGiven['payer'],
  relative: BindGiven['relative'],
): void {
  if (payer.publicExpense || relative.publicExpense) {
    const excluded = inquiry.policy.read('publicExpenseExcluded');
    const who = { payer: payer.publicExpense, member: relative.publicExpense };
    const bars =
      (who.payer && excluded.value?.payer) || (who.member && excluded.value?.member) || false;
    if (bars) inquiry.stop('public-expense-care', who, excluded);
    else doubtBeforeKnown(inquiry, 'public-expense-care', excluded);
  }
  if (payer.chronicRegistration) {
    const excluded = inquiry.policy.read('chronicRegistrationExcluded');
    if (excluded.value) inquiry.stop('chronic-registration', {}, excluded);
    else doubtBeforeKnown(inquiry, 'chronic-registration', excluded);
  }
}

/** An area that states an exclusion may have had it before the day it is known from. */
function doubtBeforeKnown(inquiry: Inquiry, code: ReasonCode, reading: Reading<unknown>): void {
  if (reading.state === 'before-known') inquiry.unknown(code, { on: inquiry.policy.day }, reading);
}

/** Is this relation one of those the area shares with on this day? */
export function checkRelation(inquiry: Inquiry, relation: Relation): void {
  if (relation === 'parent-in-law') {
    checkParentInLaw(inquiry);
    return;
  }
  const relations = inquiry.policy.read('relationsAllowed');
  if (!relations.value) {
    const code = relations.state === 'disputed' ? 'policy-disputed' : 'before-known-policy';
    inquiry.unknown(code, { relation, on: inquiry.policy.day }, relations);
  } else if (relations.value.allowed.includes(relation)) {
    inquiry.lean(relations);
  } else if (relations.value.undecided.includes(relation)) {
    inquiry.unknown('relation-date-unknown', { relation, on: inquiry.policy.day }, relations);
  } else {
    inquiry.stop('relation-not-allowed', { relation, allowed: relations.value.allowed }, relations);
  }
}

function checkParentInLaw(inquiry: Inquiry): void {
  const inLaw = inquiry.policy.read('parentInLawAllowed');
  const facts = { relation: 'parent-in-law', on: inquiry.policy.day };
  if (inLaw.value) inquiry.lean(inLaw);
  else if (inLaw.state === 'known') inquiry.stop('relation-not-allowed', facts, inLaw);
  else inquiry.unknown('policy-unknown', facts, inLaw);
}
