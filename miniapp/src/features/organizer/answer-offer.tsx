import type { FamilyView, OrganizerOffer } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Actions, Button, Text } from '../../components';
import { useDraft } from '../../state/drafts';
import { ORGANIZER } from '../../text';
import { AcceptOffer } from './accept-offer';
import { Consequences } from './consequences';
import { DeclineOffer } from './decline-offer';
import { type Relations, SayRelations } from './say-relations';

type Step = 'asked' | 'relations' | 'confirm' | 'decline';
interface Draft extends Record<string, unknown> {
  readonly step: Step;
  readonly relations: Relations;
  readonly at: number;
}
const BLANK: Draft = { step: 'asked', relations: {}, at: 0 };

interface AnswerOfferProps {
  readonly family: FamilyView;
  readonly offer: OrganizerOffer;
  readonly onAnswered: (agreed: boolean) => void;
}

/** Somebody is asked to take the family over: what that means, then who everybody is to them. */
export function AnswerOffer({ family, offer, onAnswered }: AnswerOfferProps): ReactElement {
  const { value, change } = useDraft(`organizer:${offer.offerId}`, BLANK);
  const to = (step: Step) => () => change({ step });
  const others = family.members.filter(({ me, organizer }) => !me && !organizer);
  const after = others.length > 0 ? 'relations' : 'confirm';
  switch (value.step) {
    case 'decline':
      return (
        <DeclineOffer
          {...{ family, offer }}
          onBack={to('asked')}
          onDeclined={() => onAnswered(false)}
        />
      );
    case 'relations':
      return (
        <SayRelations
          others={others}
          relations={value.relations}
          at={value.at}
          change={change}
          onDone={to('confirm')}
        />
      );
    case 'confirm':
      return (
        <AcceptOffer
          family={family}
          offer={offer}
          relations={value.relations}
          onAccepted={() => onAnswered(true)}
          onBack={to(after === 'confirm' ? 'asked' : after)}
        />
      );
    default:
      return (
        <>
          <Text className="lead">{ORGANIZER.lead(offer.from.name)}</Text>
          <Consequences codes={offer.consequences} />
          <Actions>
            <Button text={ORGANIZER.goOn} onPress={to(after)} />
            <Button text={ORGANIZER.disagree} look="second" onPress={to('decline')} />
          </Actions>
        </>
      );
  }
}
