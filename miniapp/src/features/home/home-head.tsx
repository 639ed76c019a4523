import type { ReactElement } from 'react';
import { Heading, Text, View } from '../../components';
import { useSession } from '../../state/session';
import { useElder } from '../../state/ui-mode';
import { HOME } from '../../text';
import { ModeSwitch } from './mode-switch';

/** The greeting; beside it the way into elder mode, which has the way out above the page. */
export function HomeHead(): ReactElement {
  const name = useSession((session) => session.me?.name);
  const elder = useElder();
  return (
    <View className="home-head">
      <View>
        <Heading level={1} className="page-title">
          {name ? HOME.hello(name) : HOME.welcome}
        </Heading>
        {elder ? null : <Text className="home-soft">{HOME.tagline}</Text>}
      </View>
      {elder ? null : <ModeSwitch />}
    </View>
  );
}
