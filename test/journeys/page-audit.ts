import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Sizes in CSS px: what a finger needs, and the smallest text. */
export interface Sizes {
  readonly target: number;
  readonly text: number;
}
export const STANDARD: Sizes = { target: 44, text: 12 };
export const ELDER: Sizes = { target: 60, text: 18 };

/** What axe finds on the page as it stands, a line a finding. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    // There are no frames, so no second page is needed to put their answers together.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/** What axe does not look at: our own rules, a line a finding. */
export function houseFindings(page: Page, sizes: Sizes): Promise<string[]> {
  return page.evaluate(lookAtPage, sizes);
}

/** Runs inside the page, so it stands alone. The QA drawer is a tool beside the product. */
function lookAtPage({ target, text }: Sizes): string[] {
  const found: string[] = [];
  const ours = Array.from(document.querySelectorAll<HTMLElement>('body *')).filter(
    (one) => !one.closest('aside') && one.checkVisibility(),
  );
  const show = (one: HTMLElement) => one.outerHTML.slice(0, 120);
  const reactProps = (one: HTMLElement) => {
    const key = Object.keys(one).find((name) => name.startsWith('__reactProps$'));
    return key ? (one as unknown as Record<string, Record<string, unknown>>)[key] : undefined;
  };
  for (const one of ours) {
    const pressed = typeof reactProps(one)?.onClick === 'function';
    const control = one.matches('button, input, select, a[href]');
    if (pressed && !control) found.push(`pressed but no control: ${show(one)}`);
    if (!control) continue;
    const name = one.getAttribute('aria-label') ?? one.innerText;
    if (name.trim() === '') found.push(`no name: ${show(one)}`);
    if (one.tabIndex < 0) found.push(`not reached by the keyboard: ${show(one)}`);
    const { width, height } = one.getBoundingClientRect();
    if (Math.min(width, height) < target - 0.5) {
      found.push(`${Math.round(width)} × ${Math.round(height)} is small: ${show(one)}`);
    }
  }
  for (const one of ours) {
    const words = Array.from(one.childNodes).some(
      ({ nodeType, data }: Node & { data?: string }) => {
        return nodeType === Node.TEXT_NODE && Boolean(data?.trim());
      },
    );
    const size = Number.parseFloat(getComputedStyle(one).fontSize);
    if (words && size < text) found.push(`text of ${size} px: ${show(one)}`);
  }
  const count = (selector: string) => ours.filter((one) => one.matches(selector)).length;
  if (count('h1') !== 1) found.push(`${count('h1')} h1`);
  if (count('main') !== 1) found.push(`${count('main')} main`);
  if (document.documentElement.lang !== 'zh-CN') found.push('the language is not zh-CN');
  if (document.title.trim() === '') found.push('no title');
  const beyond = ours.find((one) => one.getBoundingClientRect().right > innerWidth + 1);
  if (beyond) found.push(`beyond the right edge: ${show(beyond)}`);
  return found;
}
