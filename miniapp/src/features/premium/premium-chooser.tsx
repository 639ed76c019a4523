import type { FamilyView, PremiumList } from '@gongji/shared/contracts';
import { sumFen } from '@gongji/shared/money';
import type { ReactElement } from 'react';
import { Button, EmptyState, Press, Text } from '../../components';
import { go } from '../../platform/navigate';
import { useElder } from '../../state/ui-mode';
import { PREMIUM } from '../../text';
import { CandidateChoice } from './candidate-choice';
import { candidateGroups } from './candidate-groups';
import { ChoiceNext } from './choice-next';
import { ChoiceSum } from './choice-sum';
import { OrdersUnderWay } from './orders-under-way';
import { PayingAccount } from './paying-account';
import { RefusedPeople } from './refused-people';
import { usePremiumDraft } from './use-premium-draft';
import { WhyPayable } from './why-payable';

interface PremiumChooserProps {
  readonly familyId: string;
  readonly list: PremiumList;
  readonly members: FamilyView['members'];
  readonly onReadNotice: () => void;
}

/** Who can be paid for, who cannot and why, and what the chosen ones come to. */
export function PremiumChooser(props: PremiumChooserProps): ReactElement {
  const { familyId, list, members, onReadNotice } = props;
  const elder = useElder();
  const { value, change } = usePremiumDraft(familyId);
  const { payable, underWay, refused, undecided } = candidateGroups(list.candidates);
  const picked = payable.filter(({ memberId }) => value.memberIds.includes(memberId));
  const totalFen = sumFen(picked.map(({ amountFen }) => amountFen ?? 0));
  const pot = list.potFen !== null;
  const next =
    payable.length > 0 ? (
      <ChoiceNext
        familyId={familyId}
        count={picked.length}
        totalFen={totalFen}
        usableFen={list.usableFen}
        pot={pot}
      />
    ) : null;
  if (list.candidates.length === 0) {
    return (
      <EmptyState icon="family" title={PREMIUM.nobody} about={PREMIUM.nobodyAbout}>
        <Button text={PREMIUM.toFamily} onPress={() => go('family')} />
      </EmptyState>
    );
  }
  return (
    <>
      <PayingAccount list={list} />
      {payable.length > 0 ? (
        <>
          <CandidateChoice
            candidates={payable}
            roles={new Map(members.map(({ memberId, role }) => [memberId, role]))}
            chosen={picked.map(({ memberId }) => memberId)}
            onChange={(memberIds) => change({ memberIds })}
          />
          <ChoiceSum
            count={picked.length}
            totalFen={totalFen}
            usableFen={list.usableFen}
            pot={pot}
          />
          <WhyPayable people={payable} coverYear={list.coverYear} />
        </>
      ) : null}
      {elder ? next : null}
      <OrdersUnderWay candidates={underWay} />
      <RefusedPeople title={PREMIUM.notNow} people={refused} coverYear={list.coverYear} />
      <RefusedPeople title={PREMIUM.notSure} people={undecided} coverYear={list.coverYear} />
      <Press className="link" onPress={onReadNotice}>
        <Text>{PREMIUM.readAgain}</Text>
      </Press>
      {elder ? null : next}
    </>
  );
}
