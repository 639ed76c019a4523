import type { Page } from 'playwright-core';

type Walking = typeof window & { walk: { reached: Set<Element>; unseen: string[] } };

/**
 * Goes through the page with Tab alone; a line for what is not reached, for what does not show that
 * it has the focus, and for what has it under something that covers it. In a sheet, the sheet.
 */
export async function tabFindings(page: Page): Promise<string[]> {
  const steps = await page.evaluate(beginWalk);
  for (let step = 0; step < steps; step++) await page.keyboard.press('Tab');
  return page.evaluate(endWalk);
}

/** Runs inside the page: notes what gets the focus from here on; gives how many steps to take. */
function beginWalk(): number {
  const walk = { reached: new Set<Element>(), unseen: [] as string[] };
  Object.assign(window, { walk });
  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || target.tabIndex < 0) return;
    if (walk.reached.has(target) || target.closest('aside')) return;
    walk.reached.add(target);
    const show = target.outerHTML.slice(0, 120);
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) {
      walk.unseen.push(`does not show the focus: ${show}`);
    }
    const { left, top, width, height } = target.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    const seen = above && (target.contains(above) || above.contains(target));
    if (!seen && !above?.closest('aside')) {
      walk.unseen.push(`has the focus under something: ${show}`);
    }
  };
  document.addEventListener('focusin', note);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const controls = document.querySelectorAll('button, input, select, textarea, a[href]');
  // Pages that were opened before are still there, out of sight.
  const seen = Array.from(controls).filter((one) => one.checkVisibility());
  // Year, month, day and the calendar of a date are a step each.
  const dates = seen.filter((one) => one.matches('[type="date"], [type="time"]'));
  return seen.length + 4 * dates.length + 3;
}

/** Runs inside the page: what was left out. */
function endWalk(): string[] {
  const { reached, unseen } = (window as Walking).walk;
  const sheets = Array.from(document.querySelectorAll('[aria-modal="true"]'));
  const within = sheets.find((sheet) => sheet.checkVisibility()) ?? document.body;
  const controls = within.querySelectorAll('button, input, select, textarea, a[href]');
  const missed = Array.from(controls).filter(
    (one) => one.checkVisibility() && !one.closest('aside') && !reached.has(one),
  );
  return [...unseen, ...missed.map((one) => `Tab passes by: ${one.outerHTML.slice(0, 120)}`)];
}
