import type { FamilyView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { useAskedFamily } from '../../../api';
import { Button, Done, EmptyState, PageShell, WithFamily } from '../../../components';
import { AnswerOffer } from '../../../features/organizer/answer-offer';
import { ChooseOrganizer } from '../../../features/organizer/choose-organizer';
import { OfferWaiting } from '../../../features/organizer/offer-waiting';
import { go, useParam } from '../../../platform/navigate';
import { ORGANIZER } from '../../../text';

/** A family changes hands: the organizer asks, the other side reads what that means and answers. */
export default function OrganizerPage(): ReactElement {
  const family = useAskedFamily();
  // Once answered nothing waits any more, and the page still has to say what became of it.
  const [agreed, setAgreed] = useState<boolean | null>(null);
  return (
    <PageShell title={ORGANIZER.title} {...(family.data ? { hotlines: family.data.hotlines } : {})}>
      {agreed === null ? (
        <WithFamily family={family}>
          {(found) => <Question family={found} onAnswered={setAgreed} />}
        </WithFamily>
      ) : (
        <Answered agreed={agreed} />
      )}
    </PageShell>
  );
}

interface QuestionProps {
  readonly family: FamilyView;
  readonly onAnswered: (agreed: boolean) => void;
}

function Question({ family, onAnswered }: QuestionProps): ReactElement {
  const memberId = useParam('memberId');
  const { familyId, iAmOrganizer, organizerOffer: offer } = family;
  if (offer && iAmOrganizer) return <OfferWaiting familyId={familyId} offer={offer} />;
  if (offer) return <AnswerOffer family={family} offer={offer} onAnswered={onAnswered} />;
  if (iAmOrganizer) return <ChooseOrganizer family={family} memberId={memberId} />;
  const { organizerOnly, organizerOnlyAbout } = ORGANIZER;
  return <EmptyState icon="info" title={organizerOnly} about={organizerOnlyAbout} />;
}

function Answered({ agreed }: { readonly agreed: boolean }): ReactElement {
  return agreed ? (
    <Done title={ORGANIZER.done} about={ORGANIZER.doneAbout}>
      <Button text={ORGANIZER.toFamily} onPress={() => go('family')} />
    </Done>
  ) : (
    <Done title={ORGANIZER.declined} about={ORGANIZER.declinedAbout}>
      <Button text={ORGANIZER.toHome} onPress={() => go('home')} />
    </Done>
  );
}
