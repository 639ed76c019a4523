import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from './browser';
import { TOURS } from './screen-tour';
import type { ShotLook } from './shot-looks';

/** Words of 16 px can still be read at this size. */
const SCALE = 0.6;
const COLUMNS = 9;
const GAP = 16;

const STYLE = `
  body { margin: ${GAP}px; background: #d8d8d8; color: #111; font: 15px/1.3 sans-serif; }
  h1 { margin: 0 0 ${GAP}px; font-size: 24px; }
  main { columns: ${COLUMNS}; column-gap: ${GAP}px; }
  figure { margin: 0 0 ${GAP}px; break-inside: avoid; }
  figcaption { padding-bottom: 4px; overflow-wrap: anywhere; }
  img { display: block; width: 100%; outline: 1px solid #999; }
  p { margin: 0; color: #9f2a1f; font-size: 12px; }`;

/**
 * Lays the pictures of each set and width out on one sheet, in the order of the tour: `NAME.html`,
 * where each leads to its picture in full size, and the same as `NAME.png`.
 */
export async function makeContactSheets(
  folder: string,
  looks: readonly ShotLook[],
  say: (line: string) => void,
): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const { name, size } of looks) {
      const width = Math.round(COLUMNS * (size.width * SCALE + GAP)) + GAP;
      const page = await browser.newPage({ viewport: { width, height: 1000 } });
      const sheet = join(folder, `${name}.html`);
      writeFileSync(sheet, sheetOf(folder, name));
      await page.goto(pathToFileURL(sheet).href);
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
      await page.close();
      const found = readdirSync(join(folder, name)).filter((file) => file.endsWith('.txt'));
      say(`${name}.png: lines broken badly on ${found.length} screens`);
    }
  } finally {
    await browser.close();
  }
}

function sheetOf(folder: string, look: string): string {
  const figures = TOURS.flatMap(({ name, tour }) =>
    tour.map((screen) => figureOf(folder, look, screen.name, name)),
  );
  return `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>${look}</title>
<style>${STYLE}</style><h1>${look}</h1><main>${figures.join('\n')}</main></html>`;
}

/** A screen at its whole length, or nothing where it was not pictured. */
function figureOf(folder: string, look: string, screen: string, who: string): string {
  const file = [`${screen}-long.png`, `${screen}.png`].find((one) =>
    existsSync(join(folder, look, one)),
  );
  if (!file) return '';
  const caption = `<b>${screen}</b> ${who}${findingsOf(folder, look, screen)}`;
  const picture = `<a href="${look}/${file}"><img src="${look}/${file}"></a>`;
  return `<figure><figcaption>${caption}</figcaption>${picture}</figure>`;
}

function findingsOf(folder: string, look: string, screen: string): string {
  const file = join(folder, look, `${screen}.txt`);
  if (!existsSync(file)) return '';
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => `<p>${line.replaceAll('<', '&lt;')}</p>`).join('');
}
