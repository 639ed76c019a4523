import type { InvitationPreview } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Actions, Button, Text, View } from '../../components';
import { INVITATION, relationText, timeText, VIEWING } from '../../text';

interface WhoAsksProps {
  readonly invitation: InvitationPreview;
  readonly onKnown: () => void;
  readonly onUnknown: () => void;
}

/** The first question: do you know who asks you? */
export function WhoAsks({ invitation, onKnown, onUnknown }: WhoAsksProps): ReactElement {
  return (
    <>
      <Asker invitation={invitation} />
      <Text className="soft">{INVITATION.masked}</Text>
      <Actions>
        <Button text={INVITATION.known} onPress={onKnown} />
        <Button text={INVITATION.unknown} look="second" onPress={onUnknown} />
      </Actions>
    </>
  );
}

/** Who asks, as what, and until when. */
export function Asker({ invitation }: Pick<WhoAsksProps, 'invitation'>): ReactElement {
  const { invitedAs, inviterNameMasked, relation, role, nameHint, expiresAt } = invitation;
  const views = invitedAs === 'viewer';
  return (
    <View className="asker">
      <Text className="asker-line">
        {views ? VIEWING.asks(inviterNameMasked) : INVITATION.asks(inviterNameMasked)}
      </Text>
      {views ? null : (
        <Text className="asker-line">{INVITATION.says(relationText(relation, role))}</Text>
      )}
      <Text className="asker-line">{INVITATION.hint(nameHint)}</Text>
      <Text className="soft">{INVITATION.until(timeText(expiresAt))}</Text>
    </View>
  );
}
