import type { ReactElement } from 'react';
import { COMMON } from '../text';
import { Text } from './native';
import { useVoice } from './use-voice';

/** Where nothing can be read aloud: why, and what helps instead. */
export function NoVoice(): ReactElement | null {
  return useVoice() === false ? <Text className="help-counter">{COMMON.noVoice}</Text> : null;
}
