import type { ReactElement } from 'react';
import { useFamily, usePaying, useRead } from '../../api';
import { Button, Icon, type IconName, Press, Skeleton, Text, View } from '../../components';
import { go } from '../../platform/navigate';
import type { RouteName } from '../../routes';
import { FAMILY, HOME, ME } from '../../text';
import { InvitationWaiting } from './invitation-waiting';
import { MoneyWaiting } from './money-waiting';
import { PreparedAnswered } from './prepared-answered';
import { PreparedWaiting } from './prepared-waiting';
import { UnreadNotice } from './unread-notice';
import { useHomeSettled } from './use-home-settled';

interface BigChoice {
  readonly icon: IconName;
  readonly text: string;
  readonly to: RouteName;
}

const WITH_FAMILY: readonly [BigChoice, ...BigChoice[]] = [
  { icon: 'premium', text: HOME.elderPay, to: 'premium' },
  { icon: 'family', text: HOME.elderFamily, to: 'family' },
  { icon: 'records', text: HOME.elderRecords, to: 'records' },
  { icon: 'shield', text: HOME.elderInsurance, to: 'insurance' },
];

/** For whom no account of their own pays, but a relative's does. */
const ASK_RELATIVE: BigChoice = { icon: 'premium', text: FAMILY.prepare, to: 'prepare' };

const WITHOUT_FAMILY: readonly BigChoice[] = [
  { icon: 'family', text: HOME.elderCode, to: 'invitation' },
  { icon: 'shield', text: HOME.elderInsurance, to: 'insurance' },
];

/** A choice of theirs only where an account can pay; it comes last, for it may come later. */
const CREATE: BigChoice = { icon: 'plus', text: HOME.elderCreate, to: 'create' };

/** Home of elder mode: at most four choices, each a hand's width, and a line to one's own data. */
export function ElderHome(): ReactElement {
  const { familyId, data } = useFamily();
  const { payer, relativePays } = usePaying(data);
  const { account } = useRead('readInsuranceStatus', {}, { enabled: !familyId }).data ?? {};
  const settled = useHomeSettled();
  if (!settled) return <Skeleton shape="rows" />;
  const [pay, ...others] = WITH_FAMILY;
  const first = relativePays && !payer ? ASK_RELATIVE : pay;
  const alone = account ? [...WITHOUT_FAMILY, CREATE] : WITHOUT_FAMILY;
  const choices = familyId ? [first, ...others] : alone;
  return (
    <View>
      {familyId ? <PreparedWaiting familyId={familyId} /> : null}
      {familyId ? <PreparedAnswered familyId={familyId} /> : null}
      <InvitationWaiting />
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
      <Button text={ME.myData} look="quiet" onPress={() => go('myData')} />
    </View>
  );
}
