import type { ReactElement } from 'react';
import { Button, Heading, Icon, Text, View } from '../../components';
import { go } from '../../platform/navigate';
import { HOME } from '../../text';

/** Home before anybody has signed in: what this is for, and the way in. */
export function Welcome(): ReactElement {
  return (
    <View className="card home-family">
      <Heading level={2} className="home-start-title">
        {HOME.noFamilyTitle}
      </Heading>
      {HOME.welcomePoints.map((point) => (
        <View key={point} className="home-point">
          <Icon name="check" />
          <Text>{point}</Text>
        </View>
      ))}
      <Button text={HOME.signIn} onPress={() => go('signIn')} />
    </View>
  );
}
