import type { OrderView, PremiumPayment } from '@gongji/shared/contracts';
import type { PremiumDecided } from './decide-premiums';

/** What a person sees of one premium: the sum, the decision, when cover begins, and its order. */
export function premiumItem(
  decided: PremiumDecided,
  orders: readonly OrderView[],
): PremiumPayment['items'][number] {
  const { member, amountFen, decision, cover } = decided;
  const order = orders.find((view) => view.member?.personId === member.personId) ?? null;
  return { memberId: member.memberId, name: member.name, amountFen, decision, cover, order };
}
