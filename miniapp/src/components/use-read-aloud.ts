import { useDidHide } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { speech } from '../platform/speech';
import { spokenPieces } from '../text';

interface ReadAloud {
  readonly reading: boolean;
  /** True where the voice broke off by itself. */
  readonly failed: boolean;
  /** Begins to read, or stops. */
  readonly press: () => void;
}

/** How often it is looked whether the page still says what is being read. */
const LOOK_EVERY_MS = 500;

/**
 * Reads a page aloud until it is told, until the person leaves, or until the page says something
 * else: nobody hears a page that is no longer there.
 * @param words the sentences of the page as it stands
 */
export function useReadAloud(words: () => readonly string[]): ReadAloud {
  const [read, setRead] = useState<readonly string[] | null>(null);
  const [failed, setFailed] = useState(false);
  const stopVoice = useRef<(() => void) | null>(null);
  const stop = () => {
    stopVoice.current?.();
    stopVoice.current = null;
    setRead(null);
  };
  const start = () => {
    const sentences = words();
    setRead(sentences);
    setFailed(false);
    stopVoice.current = speech.say(spokenPieces(sentences), (how) => {
      setRead(null);
      setFailed(how === 'failed');
    });
  };
  useEffect(() => () => stopVoice.current?.(), []);
  useDidHide(stop);
  useEffect(() => {
    if (!read) return undefined;
    const timer = setInterval(() => {
      if (words().join() !== read.join()) stop();
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  });
  return { reading: read !== null, failed, press: read ? stop : start };
}
