import type { ReactElement } from 'react';
import { Actions, Amount, Button, Card, Text, View } from '../../components';
import { go } from '../../platform/navigate';
import { COMMON, PREMIUM, spokenAmount } from '../../text';

interface ChoiceTotalProps {
  readonly familyId: string;
  readonly count: number;
  readonly totalFen: number;
  readonly usableFen: number;
  /** True where money must be moved to the pot first. */
  readonly pot: boolean;
}

/** What the ticked people come to, what is left afterwards, and the way on; or how much is missing. */
export function ChoiceTotal(props: ChoiceTotalProps): ReactElement {
  const { familyId, count, totalFen, usableFen, pot } = props;
  const shortFen = totalFen - usableFen;
  const isShort = shortFen > 0;
  const movePot = () => go('pot', { familyId, amountFen: String(shortFen) });
  return (
    <>
      <View role="status">
        {count > 0 ? (
          <Card>
            <View className="sum-row">
              <Text>{PREMIUM.chosen(count)}</Text>
              <Amount amountFen={totalFen} />
            </View>
            {isShort ? null : (
              <View className="sum-row sum-row-soft">
                <Text>{PREMIUM.left}</Text>
                <Amount amountFen={usableFen - totalFen} />
              </View>
            )}
            {isShort ? <ShortNote shortFen={shortFen} /> : null}
          </Card>
        ) : null}
      </View>
      <Actions>
        {isShort && pot ? (
          <Button text={PREMIUM.movePot(shortFen)} onPress={movePot} />
        ) : (
          <Button
            text={count > 0 ? PREMIUM.check(totalFen) : PREMIUM.checkNone}
            disabled={count === 0 || isShort}
            onPress={() => go('premiumConfirm', { familyId })}
          />
        )}
      </Actions>
    </>
  );
}

function ShortNote({ shortFen }: { readonly shortFen: number }): ReactElement {
  return (
    <View className="short-note">
      <View
        className="short-title"
        role="img"
        aria-label={`${PREMIUM.shortSpoken}${spokenAmount(shortFen)}`}
      >
        {PREMIUM.short(COMMON.yuan(shortFen))}
      </View>
      <Text className="soft">{PREMIUM.shortAbout}</Text>
    </View>
  );
}
