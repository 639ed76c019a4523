import { type ReactElement, useState } from 'react';
import { useCommand } from '../../api';
import { Button, Card, CommandNotes, Heading, Points, Sheet, Text } from '../../components';
import { COMMON } from '../../text';

interface CancelOrderProps {
  readonly path: { readonly familyId: string; readonly orderId: string };
  /** Above the button: what is waited for. */
  readonly about?: { readonly title: string; readonly text: string };
  readonly words: {
    readonly ask: string;
    readonly title: string;
    readonly points: readonly string[];
    readonly yes: string;
  };
}

/** Calls an order off, after saying what that does. */
export function CancelOrder({ path, about, words }: CancelOrderProps): ReactElement {
  const [asked, setAsked] = useState(false);
  const cancel = useCommand('cancelOrder', path.orderId);
  const close = () => setAsked(false);
  const submit = async () => {
    if (await cancel.run({ params: path })) close();
  };
  const ask = <Button text={words.ask} look="second" onPress={() => setAsked(true)} />;
  return (
    <>
      {about ? (
        <Card>
          <Heading level={2} className="card-title">
            {about.title}
          </Heading>
          <Text className="card-about">{about.text}</Text>
          {ask}
        </Card>
      ) : (
        ask
      )}
      <Sheet
        title={words.title}
        open={asked}
        onClose={close}
        foot={
          <>
            <Button
              text={words.yes}
              look="stop"
              sending={cancel.sending}
              onPress={() => void submit()}
            />
            <Button text={COMMON.cancel} look="second" onPress={close} />
          </>
        }
      >
        <Points points={words.points} icon="info" />
        <CommandNotes command={cancel} onAnswer={close} />
      </Sheet>
    </>
  );
}
