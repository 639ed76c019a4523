import { type ReactElement, useEffect, useState } from 'react';
import { Actions, Button, Card, StatusTag, Text, View } from '../../components';
import { COMMON, PREMIUM } from '../../text';

interface PayProcessingProps {
  readonly sending: boolean;
  readonly onAsk: () => void;
}

/** How often it is asked by itself before only the person asks on. */
const ASKED_BY_ITSELF = 6;
const EVERY_MS = 5_000;

/** A payment was sent and nobody knows yet: never "failed", never a second payment. */
export function PayProcessing({ sending, onAsk }: PayProcessingProps): ReactElement {
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (sending || asked >= ASKED_BY_ITSELF) return undefined;
    const timer = setTimeout(() => {
      setAsked(asked + 1);
      onAsk();
    }, EVERY_MS);
    return () => clearTimeout(timer);
  }, [sending, asked, onAsk]);
  return (
    <>
      <View role="status">
        <Card>
          <StatusTag text={sending ? COMMON.sending : PREMIUM.processingTag} tone="wait" />
          <Text className="state-title">{PREMIUM.processing}</Text>
          <Text className="card-about">{PREMIUM.processingAbout}</Text>
        </Card>
      </View>
      <Actions>
        <Button text={PREMIUM.askAgain} sending={sending} onPress={onAsk} />
      </Actions>
    </>
  );
}
