import { provinceOf } from '../policy';
import { type AreaCode, NATION } from '../vocabulary';
import type { Inquiry } from './inquiry';

const MUNICIPALITIES = ['110000', '120000', '310000', '500000'];

/** 直辖市 are one pooling area each; everywhere else the area is what its code says. */
export function poolingAreaOf(code: AreaCode): AreaCode {
  const province = provinceOf(code);
  return MUNICIPALITIES.includes(province) ? province : code;
}

/** May an account of the asked area pay for somebody who is insured in this one? */
export function checkPlace(inquiry: Inquiry, memberArea: AreaCode): void {
  const { region } = inquiry.policy.where;
  if (region === NATION) return;
  const facts = { payerArea: region, memberArea };
  if (provinceOf(region) !== provinceOf(memberArea)) {
    inquiry.stop('outside-the-sharing-area', facts, inquiry.policy.read('memberScope'));
    return;
  }
  if (poolingAreaOf(region) === poolingAreaOf(memberArea)) return;
  const scope = inquiry.policy.read('memberScope');
  if (scope.value === 'province') inquiry.lean(scope);
  else if (scope.value === 'pooling-area') inquiry.stop('cross-area-not-open', facts, scope);
  else inquiry.unknown('cross-area-unknown', facts, scope);
}
