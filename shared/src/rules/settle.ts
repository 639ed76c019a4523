import type { Decision } from '../decision';
import { draw } from '../money';
import type { SettleGiven } from '../questions';
import { Inquiry } from './inquiry';
import { checkPermission } from './permission';
import { checkCounter } from './settle-counter';
import { tellDoubts } from './settle-doubts';
import { orderPayers } from './settle-order';
import { standingPayers } from './settle-payers';
import { checkStanding } from './standing';
import type { Where } from './where';

/** Who pays this bill at the counter, in which order? answer: {draws, cashFen}. */
export function decideSettle(where: Where, given: SettleGiven): Decision {
  const inquiry = new Inquiry(where);
  checkCounter(inquiry, given);
  const ownFen = Math.min(given.ownFen, given.billFen);
  const ownFirst = inquiry.policy.read('ownFirst');
  const payers = given.billFen > ownFen && given.payers.length > 0 ? share(inquiry, given) : [];
  if (payers.length > 0 && ownFen > 0) inquiry.lean(ownFirst);
  if (inquiry.outcome !== 'allowed') return inquiry.decide({});
  const sources = [{ from: 'own', usableFen: ownFen }, ...payers];
  const { draws, restFen } = draw(given.billFen, sources);
  return inquiry.decide({ draws, cashFen: restFen });
}

/** The payers that pay what the patient's own money leaves, in the order they pay it. */
function share(inquiry: Inquiry, given: SettleGiven): { from: string; usableFen: number }[] {
  const temporary = given.memberType === 'temporary' && given.bind === 'active';
  checkPermission(inquiry, temporary ? 'temporary' : given.bind, 'settle');
  checkStanding(inquiry, 'member', given.memberStatus);
  const payers = standingPayers(inquiry, given);
  const ordered = orderPayers(inquiry, given, payers);
  if (ordered.length > 0) inquiry.lean(inquiry.policy.read('drawOrder'));
  tellDoubts(inquiry, payers, ordered, given.billFen - given.ownFen);
  return ordered.map(({ payer, usableFen }) => ({
    from: payer.id,
    usableFen,
  }));
}
