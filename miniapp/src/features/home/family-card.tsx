import type { FamilyView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useAreaName, useRead } from '../../api';
import { Amount, Button, Text, View } from '../../components';
import { go } from '../../platform/navigate';
import { HOME } from '../../text';

interface FamilyCardProps {
  readonly family: FamilyView;
}

/** What the family has to pay with, and the one thing most come for. */
export function FamilyCard({ family }: FamilyCardProps): ReactElement {
  const area = useAreaName(family.areaCode);
  const insurance = useRead('readInsuranceStatus', {});
  const balanceFen = insurance.data?.account?.balanceFen ?? null;
  const active = family.members.filter((member) => member.status === 'active');
  return (
    <View className="card home-family">
      <View className="home-family-head">
        <Text>{HOME.family}</Text>
        <Text className="home-soft">
          {[area, HOME.members(active.length)].filter(Boolean).join(' · ')}
        </Text>
      </View>
      {family.potFen === null ? null : (
        <View className="home-sum">
          <Text className="home-soft">{HOME.pot}</Text>
          <Amount amountFen={family.potFen} size="large" />
        </View>
      )}
      {insurance.data ? (
        <View className="home-line">
          <Text className="home-soft">{HOME.account}</Text>
          {balanceFen === null ? (
            <Text className="home-soft">{HOME.accountNone}</Text>
          ) : (
            <Amount amountFen={balanceFen} />
          )}
        </View>
      ) : null}
      <Button text={HOME.pay} onPress={() => go('premium')} />
    </View>
  );
}
