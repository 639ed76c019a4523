import type { PreparedPayment } from '@gongji/shared/contracts';
import { yuanText } from '@gongji/shared/money';
import type { ReactElement } from 'react';
import { useCommand, useFollow, useRead } from '../../api';
import { Button, Card, CommandNotes, Heading, StatusTag, Text, View } from '../../components';
import { PREPARE, PREPARED, preparedStatusText } from '../../text';

const READ_HERE = ['listPreparedPayments'] as const;

/** What I put ready for relatives, and what they said. */
export function PreparedByMe({ familyId }: { readonly familyId: string }): ReactElement | null {
  const { data } = useRead('listPreparedPayments', { params: { familyId } });
  const mine = data?.byMe ?? [];
  useFollow(
    READ_HERE,
    mine.some(({ status }) => status === 'open'),
  );
  if (mine.length === 0) return null;
  return (
    <View className="list">
      <Heading level={2} className="list-title section-title">
        {PREPARE.mine}
      </Heading>
      {mine.map((one) => (
        <OneByMe key={one.preparedPaymentId} familyId={familyId} one={one} />
      ))}
    </View>
  );
}

interface OneByMeProps {
  readonly familyId: string;
  readonly one: PreparedPayment;
}

function OneByMe({ familyId, one }: OneByMeProps): ReactElement {
  const { preparedPaymentId, payer, items, totalFen, status } = one;
  const withdraw = useCommand('withdrawPreparedPayment', preparedPaymentId);
  const { text, tone } = preparedStatusText(status);
  const takeBack = () => void withdraw.run({ params: { familyId, preparedPaymentId } });
  return (
    <Card>
      <StatusTag text={text} tone={tone} />
      <Text className="state-title">{PREPARE.send(payer.name)}</Text>
      <Text className="card-about">
        {`${PREPARED.forWhom(items.map(({ name }) => name))}，${PREPARE.sum(yuanText(totalFen))}`}
      </Text>
      <CommandNotes command={withdraw} onAnswer={() => undefined} />
      {status === 'open' ? (
        <Button
          text={PREPARE.withdraw}
          label={PREPARE.withdrawFor(payer.name)}
          look="second"
          sending={withdraw.sending}
          onPress={takeBack}
        />
      ) : null}
    </Card>
  );
}
