import type { FamilyView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useAreaName, usePaying, useRead } from '../../api';
import { Amount, Button, Text, View } from '../../components';
import { go } from '../../platform/navigate';
import { COMMON, FAMILY, HOME } from '../../text';

interface FamilyCardProps {
  readonly family: FamilyView;
}

/** What the family has to pay with, and the one thing most come for. */
export function FamilyCard({ family }: FamilyCardProps): ReactElement {
  const area = useAreaName(family.areaCode);
  const insurance = useRead('readInsuranceStatus', {});
  const balanceFen = insurance.data?.account?.balanceFen ?? null;
  const { payer, ownMoney, relativePays } = usePaying(family);
  const { familyId, potFen } = family;
  const active = family.members.filter((member) => member.status === 'active');
  return (
    <View className="card home-family">
      <View className="home-family-head">
        <Text>{HOME.family}</Text>
        <Text className="home-soft">
          {[area, HOME.members(active.length)].filter(Boolean).join(' · ')}
        </Text>
      </View>
      {potFen === null || !ownMoney ? null : (
        <View className="home-sum">
          <Text className="home-soft">{HOME.pot}</Text>
          <Amount amountFen={potFen} size="large" />
        </View>
      )}
      {insurance.problem && !insurance.data ? null : (
        <View className="home-line">
          <Text className="home-soft">{HOME.account}</Text>
          <Balance known={insurance.data !== undefined} balanceFen={balanceFen} />
        </View>
      )}
      {relativePays && !payer ? (
        <Button text={FAMILY.prepare} onPress={() => go('prepare', { familyId })} />
      ) : (
        <Button text={HOME.pay} onPress={() => go('premium')} />
      )}
    </View>
  );
}

interface BalanceProps {
  /** False while it is asked for outside, which may take its time. */
  readonly known: boolean;
  /** Null for whoever has no account. */
  readonly balanceFen: number | null;
}

function Balance({ known, balanceFen }: BalanceProps): ReactElement {
  if (balanceFen !== null) return <Amount amountFen={balanceFen} />;
  return <Text className="home-soft">{known ? HOME.accountNone : COMMON.loading}</Text>;
}
