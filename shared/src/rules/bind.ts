import type { Decision } from '../decision';
import type { BindGiven } from '../questions';
import { checkConsentAndPeriod, joinAs } from './bind-consent';
import { checkBindCounts } from './bind-counts';
import { checkPeople, checkRelation } from './bind-people';
import { checkPlace } from './bind-place';
import { Inquiry } from './inquiry';
import { checkBothNormal } from './standing';
import type { Where } from './where';

/** May this payer share the personal account with this relative? answer: {as}. */
export function decideBind(where: Where, given: BindGiven): Decision {
  const inquiry = new Inquiry(where);
  checkPeople(inquiry, given);
  checkRelation(inquiry, given.relative.relation);
  checkPlace(inquiry, given.relative.area);
  checkBothNormal(inquiry, given.payer.status, given.relative.status);
  checkBindCounts(inquiry, given);
  const as = joinAs(inquiry, given);
  checkConsentAndPeriod(inquiry, given, as);
  return inquiry.decide(inquiry.outcome === 'allowed' ? { as } : {});
}
