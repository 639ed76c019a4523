import type { ReactElement } from 'react';
import { Amount, Card, Text, View } from '../../components';
import { COMMON, PREMIUM, spokenAmount } from '../../text';

interface ChoiceSumProps {
  readonly count: number;
  readonly totalFen: number;
  readonly usableFen: number;
  /** True where the money comes out of the family's pot. */
  readonly pot: boolean;
}

/** What the ticked people come to and what is left afterwards; or how much is missing. */
export function ChoiceSum({ count, totalFen, usableFen, pot }: ChoiceSumProps): ReactElement {
  const leftFen = usableFen - totalFen;
  return (
    <View role="status">
      {count === 0 ? null : (
        <Card>
          <View className="sum-row">
            <Text>{PREMIUM.chosen(count)}</Text>
            <Amount amountFen={totalFen} size="large" />
          </View>
          {leftFen < 0 ? (
            <ShortNote shortFen={-leftFen} pot={pot} />
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

interface ShortNoteProps {
  readonly shortFen: number;
  readonly pot: boolean;
}

function ShortNote({ shortFen, pot }: ShortNoteProps): ReactElement {
  const yuan = COMMON.yuan(shortFen);
  const spoken = pot ? PREMIUM.shortSpoken : PREMIUM.shortOwnSpoken;
  return (
    <View className="short-note">
      <View className="short-title" role="img" aria-label={`${spoken}${spokenAmount(shortFen)}`}>
        {pot ? PREMIUM.short(yuan) : PREMIUM.shortOwn(yuan)}
      </View>
      <Text className="soft">{pot ? PREMIUM.shortAbout : PREMIUM.shortOwnAbout}</Text>
    </View>
  );
}
