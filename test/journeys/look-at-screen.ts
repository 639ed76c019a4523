import { ELDER, houseFindings, type Looked, STANDARD, widthFindings } from './house-findings';
import { axeFindings, OTHER_THEMES } from './page-audit';
import type { Person } from './person';
import { tabFindings } from './tab-walk';

const SIZES = [
  { width: 375, height: 812 },
  { width: 320, height: 568 },
] as const;
/** The phone that is walked with. */
export const [PHONE] = SIZES;
/** A window of 1280 × 1024 px at twice its size. */
const ZOOMED = { width: 640, height: 512 };
/** As narrow as can be, and so long that nothing fixed to the foot covers anything. */
const UNROLLED = { width: 320, height: 3_000 };

/** How a screen is looked at: `closely` also in the other sets of colours, by Tab and at 200 %. */
interface Look {
  readonly elder: boolean;
  readonly closely: boolean;
}

/** All that shuts somebody out of the screen a person has before them, a line a finding. */
export async function lookAtScreen({ page }: Person, { elder, closely }: Look): Promise<Looked> {
  await page.setViewportSize(UNROLLED);
  const found = await axeFindings(page, closely ? OTHER_THEMES : []);
  let seen = { controls: 0, texts: 0 };
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const { findings, ...counts } = await houseFindings(page, elder ? ELDER : STANDARD);
    const here = [...findings, ...(await widthFindings(page))];
    found.push(...here.map((line) => `${size.width} px: ${line}`));
    seen = counts;
  }
  if (closely) {
    await page.setViewportSize(ZOOMED);
    found.push(...(await widthFindings(page)).map((line) => `at 200 %: ${line}`));
  }
  await page.setViewportSize(PHONE);
  if (closely) found.push(...(await tabFindings(page)));
  return { findings: found, ...seen };
}
