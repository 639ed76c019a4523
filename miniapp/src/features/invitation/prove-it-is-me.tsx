import type { ReactElement } from 'react';
import { Actions, Button, Heading, Icon, Text, View } from '../../components';
import { INVITATION } from '../../text';

interface ProveItIsMeProps {
  readonly onFace: () => void;
  readonly onCannot: () => void;
}

/** The third question: can you do the face check? */
export function ProveItIsMe({ onFace, onCannot }: ProveItIsMeProps): ReactElement {
  return (
    <>
      <View className="empty">
        <View className="empty-mark">
          <Icon name="me" size="large" />
        </View>
        <Heading level={2} className="empty-title">
          {INVITATION.faceTitle}
        </Heading>
        <Text className="empty-about">{INVITATION.faceLead}</Text>
      </View>
      <Actions>
        <Button text={INVITATION.face} onPress={onFace} />
        <Button text={INVITATION.cannot} look="second" onPress={onCannot} />
      </Actions>
    </>
  );
}
