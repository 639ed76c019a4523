import { source } from 'axe-core';
import type { Page } from 'playwright-core';

/** The sets of colours that a phone does not show by itself. */
export const OTHER_THEMES = ['dark', 'contrast'] as const;

/** What axe finds on the page as it stands, and of its colours in these other sets. */
export async function axeFindings(page: Page, themes: readonly string[]): Promise<string[]> {
  // Half a megabyte: it stays in the page for as long as the app is not opened anew.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const found = await page.evaluate(everyRule);
  for (const theme of themes) {
    const faint = await page.evaluate(contrastIn, theme);
    found.push(...faint.map((line) => `${theme}: ${line}`));
  }
  return found;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}
type Axe = { run(options: object): Promise<{ readonly violations: readonly Violation[] }> };

// What follows runs inside the page, so each stands alone, with the axe that was left there.

/** Every rule that is on by itself, and two that are off: the one is new, the other of AAA. */
async function everyRule(): Promise<string[]> {
  const { axe } = window as unknown as { axe: Axe };
  const { violations } = await axe.run({
    rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/** Puts a set of colours on, gives what is too faint in it at the level AAA, and takes it off. */
async function contrastIn(theme: string): Promise<string[]> {
  const shells = Array.from(document.querySelectorAll('.shell'));
  const wear = (name: string) => {
    for (const shell of shells) {
      shell.className = shell.className.replace(/theme-\w+/, `theme-${name}`);
    }
  };
  wear(theme);
  const { axe } = window as unknown as { axe: Axe };
  const { violations } = await axe.run({
    runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
    resultTypes: ['violations'],
  });
  wear('auto');
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
