import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeLivedInFamily } from './lived-in-family';
import type { Person } from './person';
import { startPreview } from './preview';
import { TOURS } from './screen-tour';

const LOOKS = {
  standard: { width: 375, height: 812 },
  'standard-small': { width: 320, height: 568 },
  'standard-dark': { width: 375, height: 812, dark: true },
  elder: { width: 375, height: 812, elder: true, voice: true },
  'elder-small': { width: 320, height: 568, elder: true, voice: true },
} as const;

/** The drawer's tab is a tool beside the product. */
const WITHOUT_QA = 'aside { visibility: hidden; }';

export type LookName = keyof typeof LOOKS;
export const LOOK_NAMES = Object.keys(LOOKS) as LookName[];

/**
 * Takes a picture of every screen of the tour: as it opens, and unrolled to its whole length.
 * @param folder gets a folder a look, with `NAME.png` and `NAME-long.png`
 */
export async function shootScreens(
  folder: string,
  looks: readonly LookName[],
  say: (line: string) => void,
): Promise<void> {
  const preview = await startPreview();
  try {
    const family = await makeLivedInFamily(preview.product);
    for (const look of looks) {
      say(`looking at every screen: ${look}`);
      mkdirSync(join(folder, look), { recursive: true });
      for (const { name, tour } of TOURS) {
        const person = await preview.open(name, LOOKS[look]);
        for (const screen of tour) {
          await screen.open(person, family);
          const style = screen.name === 'qa' ? '' : WITHOUT_QA;
          await shoot(person, join(folder, look, screen.name), style);
        }
        await person.close();
      }
    }
  } finally {
    await preview.stop();
  }
}

async function shoot(person: Person, path: string, style: string): Promise<void> {
  const { page } = person;
  await person.settle();
  await page.screenshot({ path: `${path}.png`, style });
  const size = page.viewportSize();
  const height = await page.evaluate(longest);
  if (!size || height <= size.height) return;
  await page.setViewportSize({ ...size, height });
  await page.screenshot({ path: `${path}-long.png`, style });
  await page.setViewportSize(size);
}

/** How long the page is in all, whichever box it rolls in. */
function longest(): number {
  const boxes = Array.from(document.querySelectorAll('body, body *'));
  return Math.max(...boxes.map(({ scrollHeight }) => scrollHeight));
}
