import type { ReactElement } from 'react';
import { Actions, Button, Heading, Icon, Text, View } from '../../components';
import { INVITATION } from '../../text';

interface ProveItIsMeProps {
  readonly onFace: () => void;
  /** With papers, at the counter. */
  readonly onCounter: () => void;
  readonly onCannot: () => void;
}

/** The third question: by face, or with papers? Neither way is shown less than the other. */
export function ProveItIsMe(props: ProveItIsMeProps): ReactElement {
  const { onFace, onCounter, onCannot } = props;
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
        <Button text={INVITATION.counter} onPress={onCounter} />
        <Button text={INVITATION.cannot} look="second" onPress={onCannot} />
      </Actions>
    </>
  );
}
