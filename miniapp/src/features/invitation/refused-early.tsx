import type { InvitationPreview } from '@gongji/shared/contracts';
import type { Decision } from '@gongji/shared/decision';
import type { ReactElement } from 'react';
import { Actions, Button, Card, DecisionCard, Text } from '../../components';
import { go } from '../../platform/navigate';
import { INVITATION } from '../../text';
import { Asker } from './who-asks';

interface RefusedEarlyProps {
  readonly invitation: InvitationPreview;
  readonly refusal: Decision;
  readonly onDecline: () => void;
}

/** It cannot be accepted, whatever is agreed to or proved: said before either is asked for. */
export function RefusedEarly({ invitation, refusal, onDecline }: RefusedEarlyProps): ReactElement {
  return (
    <>
      <Asker invitation={invitation} />
      <Text className="lead">{INVITATION.refusedEarly}</Text>
      <Card>
        <DecisionCard decision={refusal} />
      </Card>
      <Actions>
        <Button text={INVITATION.toHome} onPress={() => go('home')} />
        <Button text={INVITATION.declineIt} look="second" onPress={onDecline} />
      </Actions>
    </>
  );
}
