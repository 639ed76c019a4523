import type { FamilyView, OrganizerOffer } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand } from '../../api';
import { DeclineStep } from '../../components';
import { ORGANIZER } from '../../text';

interface DeclineOfferProps {
  readonly family: FamilyView;
  readonly offer: OrganizerOffer;
  readonly onDeclined: () => void;
  readonly onBack: () => void;
}

/** Saying no, after saying what that does. */
export function DeclineOffer(props: DeclineOfferProps): ReactElement {
  const { family, offer, onDeclined, onBack } = props;
  const { offerId, from } = offer;
  const decline = useCommand('declineOrganizerOffer', offerId);
  const params = { familyId: family.familyId, offerId };
  return (
    <DeclineStep
      title={ORGANIZER.declineTitle}
      about={ORGANIZER.declineAbout(from.name)}
      command={decline}
      yes={ORGANIZER.decline}
      back={ORGANIZER.back}
      send={() => decline.run({ params })}
      onDone={onDeclined}
      onBack={onBack}
    />
  );
}
