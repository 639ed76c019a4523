import type { PreparedPayment } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useRead } from '../../api';
import { Button, Text, View } from '../../components';
import { useDraft } from '../../state/drafts';
import { HOME } from '../../text';

/** What a relative said to what I put ready for them: told once, until I have read it. */
export function PreparedAnswered({ familyId }: { readonly familyId: string }): ReactElement | null {
  const { data } = useRead('listPreparedPayments', { params: { familyId } });
  const seen = useDraft('prepared-seen', { until: '' });
  const [news] = unread(data?.byMe ?? [], seen.value.until);
  if (!news) return null;
  const { payer, items, status, answeredAt } = news;
  const names = items.map(({ name }) => name).join('、');
  return (
    <View className="card notice">
      <Text className="error-title">{HOME.answered(payer.name, status === 'paid')}</Text>
      <Text className="notice-text">{HOME.answeredFor(names)}</Text>
      <Button
        text={HOME.answeredRead}
        look="second"
        onPress={() => seen.change({ until: answeredAt ?? '' })}
      />
    </View>
  );
}

/** Answers that came later than what was read, the earliest first. */
function unread(mine: readonly PreparedPayment[], until: string): PreparedPayment[] {
  const when = ({ answeredAt }: PreparedPayment) => answeredAt ?? '';
  return mine
    .filter(({ status }) => status === 'paid' || status === 'declined')
    .filter((one) => when(one) > until)
    .sort((one, other) => (when(one) < when(other) ? -1 : 1));
}
