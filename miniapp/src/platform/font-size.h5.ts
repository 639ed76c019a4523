/** Browsers' usual text size in px. */
const USUAL_PX = 16;

/**
 * How much larger the person set the browser's text. Measured on a word of the browser's own
 * `medium`: the root's size is Taro's, who counts rem by the width of the screen.
 */
export function fontScale(): number {
  const word = document.body.appendChild(document.createElement('span'));
  word.style.fontSize = 'medium';
  const size = Number.parseFloat(getComputedStyle(word).fontSize);
  word.remove();
  return size / USUAL_PX;
}
