import { type AreaCode, NATION } from '../vocabulary';
import { AREA_NAMES } from './area-names';
import { packOf } from './packs';

export interface Area {
  readonly areaCode: AreaCode;
  readonly name: string;
  readonly parentCode: AreaCode | null;
  /** True where the area has a pack of its own; else it falls back to its parent. */
  readonly ownPack: boolean;
  /** True where people insured with the province itself have a pack of their own. */
  readonly provinceDirectPack: boolean;
}

/** The province of an area: the first two digits. The nation is its own. */
export function provinceOf(code: AreaCode): AreaCode {
  return `${code.slice(0, 2)}0000`;
}

/** The area an area falls back to, or null for the nation. */
export function parentOf(code: AreaCode): AreaCode | null {
  if (code === NATION) return null;
  if (code.endsWith('0000')) return NATION;
  return code.endsWith('00') ? provinceOf(code) : `${code.slice(0, 4)}00`;
}

/** From the nation down to the area itself: the order in which policy is laid over policy. */
export function levelsOf(code: AreaCode): AreaCode[] {
  const parent = parentOf(code);
  return parent === null ? [code] : [...levelsOf(parent), code];
}

/** The Chinese name, or the code where the table has none. */
export function areaName(code: AreaCode): string {
  return AREA_NAMES[code] ?? code;
}

/** Every area that can be chosen, sorted by code: the nation, then each province and its cities. */
export function listAreas(): Area[] {
  return Object.keys(AREA_NAMES)
    .sort()
    .map((areaCode) => ({
      areaCode,
      name: areaName(areaCode),
      parentCode: namedParentOf(areaCode),
      ownPack: packOf(areaCode, false) !== null,
      provinceDirectPack: packOf(areaCode, true) !== null,
    }));
}

/** A district of a municipality has no prefecture between it and the province. */
function namedParentOf(code: AreaCode): AreaCode | null {
  const parent = parentOf(code);
  return parent === null || parent in AREA_NAMES ? parent : parentOf(parent);
}
