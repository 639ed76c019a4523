import type { OrganizerOffer } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand } from '../../api';
import { Actions, Button, CommandNotes, EmptyState } from '../../components';
import { go } from '../../platform/navigate';
import { FAMILY, ORGANIZER, timeText } from '../../text';

interface OfferWaitingProps {
  readonly familyId: string;
  readonly offer: OrganizerOffer;
}

/** The organizer has asked; the other has not answered. */
export function OfferWaiting({ familyId, offer }: OfferWaitingProps): ReactElement {
  const { offerId, to, expiresAt } = offer;
  const withdraw = useCommand('withdrawOrganizerOffer', offerId);
  const about = ORGANIZER.waitsAbout(timeText(expiresAt));
  return (
    <>
      <EmptyState icon="info" title={FAMILY.waits(to.name)} about={about} />
      <CommandNotes command={withdraw} onAnswer={() => undefined} />
      <Actions>
        <Button text={ORGANIZER.toFamily} onPress={() => go('family')} />
        <Button
          text={ORGANIZER.withdraw}
          look="stop"
          sending={withdraw.sending}
          onPress={() => void withdraw.run({ params: { familyId, offerId } })}
        />
      </Actions>
    </>
  );
}
