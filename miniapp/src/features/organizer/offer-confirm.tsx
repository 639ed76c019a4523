import type { FamilyView, MemberView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand, useConfirm } from '../../api';
import { ConfirmStep, Text } from '../../components';
import { COMMON, ORGANIZER } from '../../text';
import { Consequences } from './consequences';

interface OfferConfirmProps {
  readonly family: FamilyView;
  readonly member: MemberView;
  readonly onBack: () => void;
}

/** What a change of organizer does, before anybody is asked. */
export function OfferConfirm(props: OfferConfirmProps): ReactElement {
  const { family, member, onBack } = props;
  const { familyId } = family;
  const request = { params: { familyId }, body: { memberId: member.memberId } };
  const offer = useCommand('offerOrganizer', member.memberId);
  const step = useConfirm('offerOrganizer', offer, request);
  const before = family.members.find(({ organizer }) => organizer)?.name ?? '';
  return (
    <ConfirmStep
      step={step}
      title={ORGANIZER.check}
      rows={() => [
        { label: ORGANIZER.from, value: before },
        { label: ORGANIZER.to, value: member.name },
        { label: ORGANIZER.money, value: ORGANIZER.moneyValue },
      ]}
      paper={null}
      confirm={ORGANIZER.ask(member.name)}
      back={{ text: ORGANIZER.back, onPress: onBack }}
      onDone={() => undefined}
    >
      <Consequences codes={step.quote.data?.result?.consequences ?? []} />
      <Text className="lead">{COMMON.stepUp}</Text>
    </ConfirmStep>
  );
}
