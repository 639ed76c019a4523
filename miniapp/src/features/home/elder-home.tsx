import type { ReactElement } from 'react';
import { Icon, type IconName, Press, Text, View } from '../../components';
import { go } from '../../platform/navigate';
import type { RouteName } from '../../routes';
import { useFamilyId } from '../../state/session';
import { HOME } from '../../text';
import { MoneyWaiting } from './money-waiting';
import { PreparedAnswered } from './prepared-answered';
import { PreparedWaiting } from './prepared-waiting';
import { UnreadNotice } from './unread-notice';

interface BigChoice {
  readonly icon: IconName;
  readonly text: string;
  readonly to: RouteName;
}

const WITH_FAMILY: readonly BigChoice[] = [
  { icon: 'premium', text: HOME.elderPay, to: 'premium' },
  { icon: 'family', text: HOME.elderFamily, to: 'family' },
  { icon: 'records', text: HOME.elderRecords, to: 'records' },
  { icon: 'shield', text: HOME.elderInsurance, to: 'insurance' },
];

const WITHOUT_FAMILY: readonly BigChoice[] = [
  { icon: 'family', text: HOME.elderCode, to: 'invitation' },
  { icon: 'plus', text: HOME.elderCreate, to: 'create' },
  { icon: 'shield', text: HOME.elderInsurance, to: 'insurance' },
];

/** Home of elder mode: at most four choices, each the size of a hand's width. */
export function ElderHome(): ReactElement {
  const familyId = useFamilyId();
  const choices = familyId ? WITH_FAMILY : WITHOUT_FAMILY;
  return (
    <View>
      {familyId ? <PreparedWaiting familyId={familyId} /> : null}
      {familyId ? <PreparedAnswered familyId={familyId} /> : null}
      <MoneyWaiting />
      <UnreadNotice />
      <Text className="home-ask">{HOME.elderAsk}</Text>
      {choices.map(({ icon, text, to }) => (
        <Press key={to} className="home-big" onPress={() => go(to)}>
          <View className="home-big-mark">
            <Icon name={icon} size="large" />
          </View>
          <Text className="home-big-text">{text}</Text>
          <Icon name="chevron" />
        </Press>
      ))}
    </View>
  );
}
