import { useDidHide, useDidShow } from '@tarojs/taro';
import { type RefObject, useEffect, useRef } from 'react';
import type { PageNode } from '../components/page-words';

type Page = RefObject<PageNode | null>;

/** False until a page has opened after the app's first one, which begins where the browser does. */
let opened = false;

/**
 * Keeps the focus where the person is: at the heading of a page that opens, at what they pressed
 * where they come back to it, and at the heading again where what had the focus is gone.
 */
export function usePageFocus(page: Page): void {
  const pressed = useRef<Element | null>(null);
  useDidHide(() => {
    pressed.current = document.activeElement;
  });
  useDidShow(() => {
    const before = pressed.current;
    if (opened) setTimeout(() => focusOn(isIn(page, before) ? before : headingOf(page)), 0);
    opened = true;
  });
  useLostFocus(page);
}

/** Leads to the first field whose answer does not fit, once the page shows which that is. */
export function focusFirstWrong(): void {
  setTimeout(() => {
    const wrong = Array.from(document.querySelectorAll('[aria-invalid="true"]'));
    focusOn(wrong.find(isShown) ?? null);
  }, 0);
}

/** Brings what went wrong before the eyes: a button that stands fast is pressed far above it. */
export function showProblem(): void {
  const problems = Array.from(document.querySelectorAll('.error, .unfinished'));
  problems.find(isShown)?.scrollIntoView({ block: 'center' });
}

/** Pages before this one stay in the document, and take up nothing of it. */
function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

function useLostFocus(page: Page): void {
  useEffect(() => {
    const whole = page.current;
    if (!(whole instanceof HTMLElement)) return undefined;
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent) => {
      last = target;
    };
    const watch = new MutationObserver(() => {
      const gone = last instanceof Element && !last.isConnected;
      if (gone && document.activeElement === document.body) focusOn(headingOf(page));
    });
    whole.addEventListener('focusin', remember);
    watch.observe(whole, { childList: true, subtree: true });
    return () => {
      watch.disconnect();
      whole.removeEventListener('focusin', remember);
    };
  }, [page]);
}

function isIn(page: Page, element: Element | null): boolean {
  const whole = page.current;
  return element !== null && whole instanceof HTMLElement && whole.contains(element);
}

function headingOf(page: Page): Element | null {
  const whole = page.current;
  return whole instanceof HTMLElement ? whole.querySelector('h1') : null;
}

/** Without rolling the page: a finger that has just pressed must not lose its place. */
function focusOn(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
