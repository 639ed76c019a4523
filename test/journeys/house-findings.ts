import type { Page } from 'playwright-core';

/** Sizes in CSS px: what a finger needs, and the smallest text. */
export interface Sizes {
  readonly target: number;
  readonly text: number;
}
export const STANDARD: Sizes = { target: 44, text: 12 };
export const ELDER: Sizes = { target: 60, text: 18 };

interface Part {
  readonly findings: readonly string[];
  /** How many were looked at. */
  readonly count: number;
}

export interface Looked {
  readonly findings: readonly string[];
  /** How much was looked at: what can be pressed or filled in, and pieces of text. */
  readonly controls: number;
  readonly texts: number;
}

/** What axe does not look at: our own rules, a line a finding. */
export async function houseFindings(page: Page, sizes: Sizes): Promise<Looked> {
  const controls = await page.evaluate(lookAtControls, sizes.target);
  const texts = await page.evaluate(lookAtTexts, sizes.text);
  const frame = await page.evaluate(lookAtFrame);
  const findings = [...controls.findings, ...texts.findings, ...frame];
  return { findings, controls: controls.count, texts: texts.count };
}

// What follows runs inside the page, so each stands alone. The QA drawer is a tool beside the
// product: nothing in it is looked at.

function lookAtControls(target: number): Part {
  const found: string[] = [];
  const show = (one: HTMLElement) => one.outerHTML.slice(0, 120);
  const reactProps = (one: HTMLElement) => {
    const key = Object.keys(one).find((name) => name.startsWith('__reactProps$'));
    return key ? (one as unknown as Record<string, Record<string, unknown>>)[key] : undefined;
  };
  let count = 0;
  for (const one of Array.from(document.querySelectorAll<HTMLElement>('body *'))) {
    if (one.closest('aside') || !one.checkVisibility()) continue;
    const pressed = typeof reactProps(one)?.onClick === 'function';
    // Enter and Space press a real button or link by themselves, and nothing else.
    if (pressed && !one.matches('button, a[href]')) found.push(`pressed, no button: ${show(one)}`);
    // What Taro would define stands for itself and no role: axe cannot see into it.
    if (one.tagName.includes('-')) found.push(`no element of the browser's own: ${show(one)}`);
    if (!one.matches('button, input, select, textarea, a[href]')) continue;
    count += 1;
    const name = one.getAttribute('aria-label') ?? one.innerText;
    if (name.trim() === '') found.push(`no name: ${show(one)}`);
    if (one.tabIndex < 0) found.push(`not reached by the keyboard: ${show(one)}`);
    const { width, height } = one.getBoundingClientRect();
    if (Math.min(width, height) < target - 0.5) {
      found.push(`${Math.round(width)} × ${Math.round(height)} is small: ${show(one)}`);
    }
  }
  return { findings: found, count };
}

function lookAtTexts(smallest: number): Part {
  const found: string[] = [];
  let count = 0;
  for (const one of Array.from(document.querySelectorAll<HTMLElement>('body *'))) {
    if (one.closest('aside') || !one.checkVisibility()) continue;
    const show = one.outerHTML.slice(0, 120);
    const { fontSize, animationName, transitionDuration } = getComputedStyle(one);
    if (animationName !== 'none' || Number.parseFloat(transitionDuration) > 0) {
      found.push(`moves where no motion is wanted: ${show}`);
    }
    const words = Array.from(one.childNodes).some(
      ({ nodeType, data }: Node & { data?: string }) =>
        nodeType === Node.TEXT_NODE && Boolean(data?.trim()),
    );
    if (!words) continue;
    count += 1;
    if (Number.parseFloat(fontSize) < smallest) found.push(`text of ${fontSize}: ${show}`);
  }
  return { findings: found, count };
}

function lookAtFrame(): string[] {
  const found: string[] = [];
  const ours = Array.from(document.querySelectorAll<HTMLElement>('body *')).filter(
    (one) => !one.closest('aside') && one.checkVisibility(),
  );
  for (const only of ['h1', 'main']) {
    const count = ours.filter((one) => one.matches(only)).length;
    if (count !== 1) found.push(`${count} ${only}`);
  }
  if (document.documentElement.lang !== 'zh-CN') found.push('the language is not zh-CN');
  if (document.title.trim() === '') found.push('no title');
  return found;
}

/** What stands beyond the right edge, or is cut off. */
export function widthFindings(page: Page): Promise<string[]> {
  return page.evaluate(lookAtWidth);
}

function lookAtWidth(): string[] {
  const ours = Array.from(document.querySelectorAll<HTMLElement>('body *')).filter(
    (one) => !one.closest('aside') && one.checkVisibility(),
  );
  const beyond = ours.find((one) => one.getBoundingClientRect().right > innerWidth + 1);
  const cut = ours.find((one) => {
    const hides = getComputedStyle(one).overflowX === 'hidden' && one.innerText.trim() !== '';
    // What is there for screen readers alone is a pixel wide.
    return hides && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1;
  });
  return [
    ...(beyond ? [`beyond the right edge: ${beyond.outerHTML.slice(0, 120)}`] : []),
    ...(cut ? [`cut off: ${cut.outerHTML.slice(0, 120)}`] : []),
  ];
}
