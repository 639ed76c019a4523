import { pageScrollTo } from '@tarojs/taro';
import type { RefObject } from 'react';
import type { PageNode } from '../components/page-words';

/** In the mini-programs the host's screen reader begins at the head of a page that opens. */
export function usePageFocus(_page: RefObject<PageNode | null>): void {}

/** There is no keyboard to lead to a field; its error is announced. */
export function focusFirstWrong(): void {}

/** Brings what went wrong before the eyes: a button that stands fast is pressed far above it. */
export function showProblem(): void {
  pageScrollTo({ selector: '.error, .unfinished', duration: 0 }).catch(() => undefined);
}
