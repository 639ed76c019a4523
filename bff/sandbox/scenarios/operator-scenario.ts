import { agreed } from './acts/family-acts';
import { makeLinFamily } from './acts/lin-family';
import { moveIntoPot, PREMIUM_FEN, pay } from './acts/money-acts';
import type { Scenario } from './scene';

const PLAYED_DAY = '2025-11-15';

/**
 * A family has moved money and pays a premium, a rule has refused another, and the core's statement
 * of the day has one sum otherwise than our books: what an operator opens the desk for.
 */
export const operator: Scenario = async (stage) => {
  const { organizer, familyId, father, wife } = await makeLinFamily(stage);
  const paying = { payer: organizer, familyId };
  const { order } = await moveIntoPot(paying, 2 * PREMIUM_FEN);
  await pay(paying, [father]);
  const terms = { agreed: agreed('premium-notice'), coverYear: 2026, expectedTotalFen: null };
  const body = { ...terms, memberIds: [wife] };
  await organizer.refused('payPremiums', { params: { familyId }, body });
  await stage.differ({
    system: 'core',
    day: PLAYED_DAY,
    kind: 'amount',
    orderNumber: order?.orderNumber ?? '',
  });
  await stage.reconcile(PLAYED_DAY);
  return {
    as: { kind: 'operator', demoId: 'operator-zhou' },
    uiMode: 'standard',
    page: 'desk',
    params: { view: 'discrepancies' },
  };
};
