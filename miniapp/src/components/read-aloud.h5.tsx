import type { ReactElement, RefObject } from 'react';
import { COMMON } from '../text';
import { Icon } from './icon';
import { Press, Text, View } from './native';
import { type PageNode, pageWords } from './page-words';
import { useReadAloud } from './use-read-aloud';
import { useVoice } from './use-voice';

interface ReadAloudProps {
  /** What is read, as it stands when the button is pressed. */
  readonly page: RefObject<PageNode | null>;
}

/** Reads the page to who would rather listen; pressed again it is silent. Needs a voice. */
export function ReadAloud({ page }: ReadAloudProps): ReactElement | null {
  const voice = useVoice();
  const words = () => (page.current ? pageWords(page.current) : []);
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
