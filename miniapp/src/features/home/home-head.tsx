import type { ReactElement } from 'react';
import { Heading, Press, Text, View } from '../../components';
import { useSession } from '../../state/session';
import { useUi } from '../../state/ui-mode';
import { HOME } from '../../text';

/** The greeting, and the way into elder mode and out of it, visible without scrolling. */
export function HomeHead(): ReactElement {
  const name = useSession((session) => session.me?.name);
  const { uiMode, setUiMode } = useUi();
  const elder = uiMode === 'elder';
  return (
    <View className="home-head">
      <View>
        <Heading level={1} className="page-title">
          {name ? HOME.hello(name) : HOME.welcome}
        </Heading>
        {elder ? null : <Text className="home-soft">{HOME.tagline}</Text>}
      </View>
      <Press className="home-mode" onPress={() => setUiMode(elder ? 'standard' : 'elder')}>
        <Text>{elder ? HOME.toStandard : HOME.toElder}</Text>
      </Press>
    </View>
  );
}
