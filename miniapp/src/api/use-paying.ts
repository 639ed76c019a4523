import type { FamilyView } from '@gongji/shared/contracts';
import { useRead } from './use-read';

/** Where a person stands in a family when something is to be paid. */
export interface Paying {
  /** Their own account pays for somebody, or could. */
  readonly payer: boolean;
  /** They have money of their own in the family to look at. */
  readonly ownMoney: boolean;
  /** A relative's account pays for somebody: they can be asked to. */
  readonly relativePays: boolean;
}

/** Who pays in a family, from where this person stands; null while there is none. */
export function usePaying(family: FamilyView | null | undefined): Paying {
  const params = { familyId: family?.familyId ?? '' };
  const { data } = useRead('listBindings', { params }, { enabled: Boolean(family) });
  const me = family?.members.find((member) => member.me);
  const pays = data?.bindings.some((binding) => binding.mine) ?? false;
  const ownMoney = pays || family?.iAmOrganizer === true;
  const others = data?.bindings.some(({ mine, standing }) => !mine && standing === 'active');
  return {
    payer: ownMoney || me?.enrolment?.scheme === 'employee',
    ownMoney,
    // A temporary member can only be paid for.
    relativePays: me?.kind === 'full' && others === true,
  };
}
