/** Browsers' usual text size in px. */
const USUAL_PX = 16;

/** How much larger the person set the browser's text. */
export function fontScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_PX;
}
