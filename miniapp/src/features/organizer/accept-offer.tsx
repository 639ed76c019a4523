import type { FamilyView, OrganizerOffer } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand, useConfirm } from '../../api';
import { ConfirmStep, noticeInForce, relatedBy } from '../../components';
import { ORGANIZER, relationText } from '../../text';
import type { Relations } from './say-relations';

interface AcceptOfferProps {
  readonly family: FamilyView;
  readonly offer: OrganizerOffer;
  readonly relations: Relations;
  readonly onAccepted: () => void;
  readonly onBack: () => void;
}

/** The last page: who is who, the paper that every organizer reads, and the one button. */
export function AcceptOffer(props: AcceptOfferProps): ReactElement {
  const { family, offer, relations, onAccepted, onBack } = props;
  const { familyId, members } = family;
  const said = members.flatMap(({ memberId, name }) => {
    const option = relations[memberId];
    return option ? [{ memberId, name, ...relatedBy(option) }] : [];
  });
  const body = {
    agreed: noticeInForce('family-notice'),
    relations: said.map(({ memberId, relation, role }) => ({ memberId, relation, role })),
  };
  const { offerId } = offer;
  const accept = useCommand('acceptOrganizerOffer', offerId);
  const step = useConfirm('acceptOrganizerOffer', accept, { params: { familyId, offerId }, body });
  return (
    <ConfirmStep
      step={step}
      title={ORGANIZER.check}
      rows={() => [
        { label: ORGANIZER.from, value: offer.from.name },
        { label: ORGANIZER.to, value: offer.to.name },
        ...said.map(({ name, relation, role }) => {
          return { label: name, value: relationText(relation, role) };
        }),
        { label: ORGANIZER.money, value: ORGANIZER.moneyValue },
      ]}
      paper={{ kind: 'family-notice', missing: ORGANIZER.readFirst }}
      confirm={ORGANIZER.confirm}
      back={{ text: ORGANIZER.back, onPress: onBack }}
      onDone={onAccepted}
    />
  );
}
