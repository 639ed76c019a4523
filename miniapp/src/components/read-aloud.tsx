import type { RefObject } from 'react';
import type { PageNode } from './page-words';

interface ReadAloudProps {
  readonly page: RefObject<PageNode | null>;
}

/**
 * Nothing to press: mini-programs have no voice, as `platform/speech.ts` says, and no phone carries
 * what would feed one. Once there is a plugin, the browser's twin serves here too: it walks Taro's
 * own tree as well.
 */
export function ReadAloud(_: ReadAloudProps): null {
  return null;
}
