import type { PremiumList, PreparedPayment } from '@gongji/shared/contracts';
import { yuanText } from '@gongji/shared/money';
import type { ReactElement } from 'react';
import { Text, View } from '../../components';
import { PREPARED } from '../../text';
import { ConfirmPayment } from './confirm-payment';

interface ReviewPreparedProps {
  readonly familyId: string;
  readonly list: PremiumList;
  readonly prepared: PreparedPayment | null;
  readonly onBack: () => void;
}

/** The payment that a relative put ready, at today's price, before the payer confirms it. */
export function ReviewPrepared(props: ReviewPreparedProps): ReactElement {
  const { familyId, list, prepared, onBack } = props;
  const answers = prepared ? { preparedPaymentId: prepared.preparedPaymentId } : {};
  return (
    <ConfirmPayment
      familyId={familyId}
      list={list}
      memberIds={prepared?.items.map(({ memberId }) => memberId) ?? []}
      change={{ text: PREPARED.backToAsk, onPress: onBack }}
      {...answers}
    >
      {({ totalFen }) =>
        prepared && totalFen !== prepared.totalFen ? (
          <View className="card notice" role="status">
            <Text className="error-title">{PREPARED.changed}</Text>
            <Text className="notice-text">{PREPARED.before(yuanText(prepared.totalFen))}</Text>
            <Text className="notice-text">{PREPARED.now(yuanText(totalFen))}</Text>
          </View>
        ) : null
      }
    </ConfirmPayment>
  );
}
