import type { ReactElement } from 'react';
import { callPhone } from '../platform/phone';
import { useContacts } from '../state/contacts';
import { COMMON } from '../text';
import { Icon } from './icon';
import { Press, Text, View } from './native';

/** One tap to a relative whose number this phone was given; nothing where it has none. */
export function CallRelatives(): ReactElement | null {
  const { contacts } = useContacts();
  if (contacts.length === 0) return null;
  return (
    <View className="help">
      {contacts.map(({ name, number }) => (
        <Press key={name} className="help-call" onPress={() => callPhone(number)}>
          <Icon name="phone" />
          <Text>{COMMON.callRelative(name)}</Text>
        </Press>
      ))}
    </View>
  );
}
