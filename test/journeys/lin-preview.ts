import { fillPot, type LinFamily, makeLinFamily } from '../component/money/money-story';
import { type Preview, startPreview } from './preview';

/** A day on which 福建 takes premiums of the year to come. */
const IN_WINDOW = '2025-11-15';

export interface LinPreview {
  readonly preview: Preview;
  readonly family: LinFamily;
}

/** The preview while premiums may be paid, with 林建国's family and so much money in its pot. */
export async function startLinPreview(potFen = 0): Promise<LinPreview> {
  const preview = await startPreview();
  await preview.product.play({ today: IN_WINDOW });
  const family = await makeLinFamily(preview.product);
  if (potFen > 0) await fillPot(family, potFen);
  return { preview, family };
}
