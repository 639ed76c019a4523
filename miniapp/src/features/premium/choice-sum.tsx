import type { ReactElement } from 'react';
import { Amount, Card, Text, View } from '../../components';
import { COMMON, PREMIUM, spokenAmount } from '../../text';

interface ChoiceSumProps {
  readonly count: number;
  readonly totalFen: number;
  readonly usableFen: number;
}

/** What the ticked people come to and what is left afterwards; or how much is missing. */
export function ChoiceSum({ count, totalFen, usableFen }: ChoiceSumProps): ReactElement {
  const leftFen = usableFen - totalFen;
  return (
    <View role="status">
      {count === 0 ? null : (
        <Card>
          <View className="sum-row">
            <Text>{PREMIUM.chosen(count)}</Text>
            <Amount amountFen={totalFen} />
          </View>
          {leftFen < 0 ? (
            <ShortNote shortFen={-leftFen} />
          ) : (
            <View className="sum-row sum-row-soft">
              <Text>{PREMIUM.left}</Text>
              <Amount amountFen={leftFen} />
            </View>
          )}
        </Card>
      )}
    </View>
  );
}

function ShortNote({ shortFen }: { readonly shortFen: number }): ReactElement {
  const spoken = `${PREMIUM.shortSpoken}${spokenAmount(shortFen)}`;
  return (
    <View className="short-note">
      <View className="short-title" role="img" aria-label={spoken}>
        {PREMIUM.short(COMMON.yuan(shortFen))}
      </View>
      <Text className="soft">{PREMIUM.shortAbout}</Text>
    </View>
  );
}
