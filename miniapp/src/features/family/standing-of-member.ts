import type { BindingView } from '@gongji/shared/contracts';
import type { BindingStanding } from '@gongji/shared/vocabulary';

type Standing = Pick<BindingView, 'memberId' | 'mine' | 'standing'>;

/**
 * What keeps a member from being paid for: one's own binding where there is one, else what nobody
 * else's makes good. Null where somebody may pay, or where nobody was ever bound.
 */
export function standingOfMember(
  bindings: readonly Standing[],
  memberId: string,
): BindingStanding | null {
  const theirs = bindings.filter((binding) => binding.memberId === memberId);
  const mine = theirs.filter((binding) => binding.mine);
  const counted = mine.length > 0 ? mine : theirs;
  if (counted.some(({ standing }) => standing === 'active')) return null;
  return counted[0]?.standing ?? null;
}
