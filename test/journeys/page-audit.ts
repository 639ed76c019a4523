import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type RunOptions = Parameters<AxeBuilder['options']>[0];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Off by themselves: the one is new, the other of the level AAA. */
const STRICTER = { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } };
const QUICK: RunOptions = { resultTypes: ['violations'] };
/** The sets of colours that a phone does not show by itself. */
export const OTHER_THEMES = ['dark', 'contrast'] as const;

/** What axe finds on the page as it stands, and of its colours in these other sets. */
export async function axeFindings(page: Page, themes: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(TAGS).options({ rules: STRICTER, ...QUICK });
  // There are no frames, so no second page is needed to put answers together.
  const { violations } = await axe.setLegacyMode().analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
  for (const theme of themes) {
    const faint = await page.evaluate(contrastIn, theme);
    found.push(...faint.map((line) => `${theme}: ${line}`));
  }
  return found;
}

type Axe = {
  run(options: object): Promise<{
    violations: { nodes: { html: string; failureSummary?: string }[] }[];
  }>;
};

/**
 * Runs inside the page, so it stands alone, with the axe that was left there: puts a set of colours
 * on, gives what is too faint in it at the level AAA, and takes it off again.
 */
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
