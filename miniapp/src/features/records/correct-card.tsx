import { BankCardNumber } from '@gongji/shared/vocabulary';
import { type ReactElement, useState } from 'react';
import { useCommand } from '../../api';
import { Button, Card, CardField, CommandNotes, Heading, Text } from '../../components';
import { useDraft } from '../../state/drafts';
import { ORDER_ACTS } from '../../text';
import { CancelOrder } from './cancel-order';

interface CorrectCardProps {
  readonly path: { readonly familyId: string; readonly orderId: string };
}

/** Another card for what the bank could not pay out; or the money goes back to the account. */
export function CorrectCard({ path }: CorrectCardProps): ReactElement {
  const { value, change, drop } = useDraft(`card:${path.orderId}`, { card: '' }, ['card']);
  const { card } = value;
  const [tried, setTried] = useState(false);
  const correct = useCommand('correctCard', path.orderId);
  const cardNumber = BankCardNumber.safeParse(card).data;
  const submit = () => {
    setTried(true);
    if (cardNumber) {
      void correct.run({ params: path, body: { cardNumber } }).then((done) => done && drop());
    }
  };
  return (
    <Card>
      <Heading level={2} className="card-title">
        {ORDER_ACTS.cardTitle}
      </Heading>
      <Text className="card-about">{ORDER_ACTS.cardAbout}</Text>
      <CardField value={card} tried={tried} onChange={(digits) => change({ card: digits })} />
      <CommandNotes command={correct} onAnswer={() => undefined} />
      <Button text={ORDER_ACTS.cardSend} sending={correct.sending} onPress={submit} />
      <CancelOrder
        path={path}
        words={{
          ask: ORDER_ACTS.giveUp,
          title: ORDER_ACTS.giveUpTitle,
          points: ORDER_ACTS.giveUpPoints,
          yes: ORDER_ACTS.giveUpYes,
        }}
      />
    </Card>
  );
}
