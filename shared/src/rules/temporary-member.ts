import type { Decision } from '../decision';
import type { Reading } from '../policy';
import { Inquiry } from './inquiry';
import type { TemporaryAct } from './signatures';
import type { Where } from './where';

/** Does the area know temporary members (临时成员) on this day? */
export function readTemporaryMember(inquiry: Inquiry): Reading<boolean> {
  return inquiry.policy.read('temporaryMember');
}

/** May this be done for a temporary member? Only a premium; all else needs a full member. */
export function decideTemporaryAct(where: Where, act: TemporaryAct): Decision {
  const inquiry = new Inquiry(where);
  checkTemporaryAct(inquiry, act);
  return inquiry.decide({});
}

export function checkTemporaryAct(inquiry: Inquiry, act: TemporaryAct): void {
  const temporary = readTemporaryMember(inquiry);
  if (temporary.state !== 'known') inquiry.unknown('policy-unknown', { act }, temporary);
  else if (!temporary.value) inquiry.stop('not-bound', { act }, temporary);
  else if (act !== 'premium') {
    const can = inquiry.policy.read('temporaryMemberCan');
    inquiry.stop('temporary-member-premium-only', { act }, can);
  }
}
