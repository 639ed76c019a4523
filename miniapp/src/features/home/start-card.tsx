import type { ReactElement } from 'react';
import { Button, Heading, Text, View } from '../../components';
import { go } from '../../platform/navigate';
import { HOME } from '../../text';

/** The first step for somebody without a family. */
export function StartCard(): ReactElement {
  return (
    <View className="card home-family">
      <Heading level={2} className="home-start-title">
        {HOME.noFamilyTitle}
      </Heading>
      <Text className="home-start-about">{HOME.noFamilyAbout}</Text>
      <Button text={HOME.create} onPress={() => go('create')} />
    </View>
  );
}
