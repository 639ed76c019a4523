import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ME } from '../../miniapp/src/text';
import { makeContactSheets } from './contact-sheet';
import { lineFindings } from './line-findings';
import { type LivedInFamily, makeLivedInFamily } from './lived-in-family';
import type { Person } from './person';
import { type Preview, startPreview } from './preview';
import { type Screen, TOURS } from './screen-tour';
import { looksOf, MODES, type ShotLook, type Wishes } from './shot-looks';

type Tour = (typeof TOURS)[number];

/** The drawer's tab is a tool beside the product. */
const WITHOUT_QA = 'aside { visibility: hidden; }';

/**
 * Takes a picture of every screen of the tour that is wanted and does not stand in its folder yet:
 * as it opens, and unrolled to its whole length. Each mode is walked once, however many sets and
 * widths are pictured on the way. What is wrong with the lines of a screen stands in `NAME.txt`.
 */
export async function shootScreens(wishes: Wishes, say: (line: string) => void): Promise<void> {
  const looks = looksOf(wishes);
  for (const { name } of looks) mkdirSync(join(wishes.folder, name), { recursive: true });
  const preview = await startPreview();
  try {
    const family = await makeLivedInFamily(preview.product);
    for (const mode of MODES) {
      const here = looks.filter((look) => look.mode === mode);
      if (here.length === 0) continue;
      for (const tour of TOURS) await walk(preview, family, tour, here, wishes, say);
    }
  } finally {
    await preview.stop();
  }
  await makeContactSheets(wishes.folder, looks, say);
}

/** One person's tour, as far as the last picture that is missing. */
async function walk(
  preview: Preview,
  family: LivedInFamily,
  { name, tour }: Tour,
  looks: readonly ShotLook[],
  wishes: Wishes,
  say: (line: string) => void,
): Promise<void> {
  const [look] = looks;
  const last = tour.map((screen) => missing(screen, looks, wishes).length > 0).lastIndexOf(true);
  if (last < 0 || !look) return;
  say(`${look.mode}: what ${name || 'a visitor'} sees`);
  const elder = look.mode !== 'standard';
  const person = await preview.open(name, { elder, voice: elder, ...look.size });
  if (look.mode === 'largest') await chooseLargest(person);
  for (const screen of tour.slice(0, last + 1)) {
    await screen.open(person, family);
    await person.settle();
    const style = screen.name === 'qa' ? '' : WITHOUT_QA;
    for (const { media, size, name: set } of missing(screen, looks, wishes)) {
      await person.page.emulateMedia(media);
      await shoot(person, join(wishes.folder, set, screen.name), size, style);
    }
  }
  await person.close();
}

async function chooseLargest(person: Person): Promise<void> {
  await person.go('me');
  await person.choose(ME.textSizes.largest);
}

function missing(
  { name }: Screen,
  looks: readonly ShotLook[],
  { folder, screens, again }: Wishes,
): ShotLook[] {
  if (screens.length > 0 && !screens.includes(name)) return [];
  return looks.filter((look) => again || !existsSync(join(folder, look.name, `${name}.png`)));
}

async function shoot(
  { page }: Person,
  path: string,
  size: ShotLook['size'],
  style: string,
): Promise<void> {
  await page.setViewportSize(size);
  await page.screenshot({ path: `${path}.png`, style });
  for (const end of ['-long.png', '.txt']) rmSync(`${path}${end}`, { force: true });
  const found = await lineFindings(page);
  if (found.length > 0) writeFileSync(`${path}.txt`, `${found.join('\n')}\n`);
  const height = await page.evaluate(longest);
  if (height <= size.height) return;
  await page.setViewportSize({ ...size, height });
  await page.screenshot({ path: `${path}-long.png`, style });
  await page.setViewportSize(size);
}

/** How long the page is in all, whichever box it rolls in. */
function longest(): number {
  const boxes = Array.from(document.querySelectorAll('body, body *'));
  return Math.max(...boxes.map(({ scrollHeight }) => scrollHeight));
}
