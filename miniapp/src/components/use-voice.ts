import { useEffect, useState } from 'react';
import { speech } from '../platform/speech';

/** Whether this platform can read aloud; null until it has told. */
export function useVoice(): boolean | null {
  const [there, setThere] = useState<boolean | null>(null);
  useEffect(() => speech.watchVoice(setThere), []);
  return there;
}
