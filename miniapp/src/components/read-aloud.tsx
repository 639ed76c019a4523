import type { ReactElement } from 'react';
import { COMMON } from '../text';
import { Icon } from './icon';
import { Press, Text, View } from './native';
import { useReadAloud, useVoice } from './use-read-aloud';

interface ReadAloudProps {
  /** The sentences of the page as it stands, asked for when the button is pressed. */
  readonly words: () => readonly string[];
}

/** Reads the page to who would rather listen; pressed again it is silent. Not there without a voice. */
export function ReadAloud({ words }: ReadAloudProps): ReactElement | null {
  const voice = useVoice();
  const { reading, failed, press } = useReadAloud(words);
  if (!voice) return null;
  return (
    <>
      <Press
        className={`read-aloud${reading ? ' read-aloud-on' : ''}`}
        aria-pressed={reading}
        onPress={press}
      >
        <Icon name={reading ? 'silence' : 'sound'} />
        <Text>{reading ? COMMON.readStop : COMMON.readAloud}</Text>
      </Press>
      <View className="read-failed" role="status">
        {failed ? <Text>{COMMON.readFailed}</Text> : null}
      </View>
    </>
  );
}

/** Where nothing can be read aloud: why, and what helps instead. */
export function NoVoice(): ReactElement | null {
  return useVoice() === false ? <Text className="help-counter">{COMMON.noVoice}</Text> : null;
}
