import type { AreaCode } from '../../vocabulary';
import type { PolicyPack } from '../pack';
import { PACK_000000 } from './000000';
import { PACK_110000 } from './110000';
import { PACK_130000 } from './130000';
import { PACK_140000 } from './140000';
import { PACK_150000 } from './150000';
import { PACK_150200 } from './150200';
import { PACK_210000 } from './210000';
import { PACK_210000_DIRECT } from './210000-direct';
import { PACK_210100 } from './210100';
import { PACK_230600 } from './230600';
import { PACK_310000 } from './310000';
import { PACK_320000 } from './320000';
import { PACK_320500 } from './320500';
import { PACK_321200 } from './321200';
import { PACK_330000 } from './330000';
import { PACK_340000 } from './340000';
import { PACK_341800 } from './341800';
import { PACK_350000 } from './350000';
import { PACK_350200 } from './350200';
import { PACK_360000 } from './360000';
import { PACK_370000 } from './370000';
import { PACK_370100 } from './370100';
import { PACK_370600 } from './370600';
import { PACK_370900 } from './370900';
import { PACK_410000 } from './410000';
import { PACK_410000_DIRECT } from './410000-direct';
import { PACK_411000 } from './411000';
import { PACK_420000 } from './420000';
import { PACK_421300 } from './421300';
import { PACK_430000 } from './430000';
import { PACK_430104 } from './430104';
import { PACK_440000 } from './440000';
import { PACK_440300 } from './440300';
import { PACK_441500 } from './441500';
import { PACK_450000 } from './450000';
import { PACK_450200 } from './450200';
import { PACK_450300 } from './450300';
import { PACK_510000 } from './510000';
import { PACK_520000 } from './520000';
import { PACK_610000 } from './610000';
import { PACK_610100 } from './610100';
import { PACK_610400 } from './610400';
import { PACK_622925 } from './622925';

/** Every pack we have. A new area is one more file and one more line here. */
export const PACKS: readonly PolicyPack[] = [
  PACK_000000,
  PACK_110000,
  PACK_130000,
  PACK_140000,
  PACK_150000,
  PACK_150200,
  PACK_210000,
  PACK_210000_DIRECT,
  PACK_210100,
  PACK_230600,
  PACK_310000,
  PACK_320000,
  PACK_320500,
  PACK_321200,
  PACK_330000,
  PACK_340000,
  PACK_341800,
  PACK_350000,
  PACK_350200,
  PACK_360000,
  PACK_370000,
  PACK_370100,
  PACK_370600,
  PACK_370900,
  PACK_410000,
  PACK_410000_DIRECT,
  PACK_411000,
  PACK_420000,
  PACK_421300,
  PACK_430000,
  PACK_430104,
  PACK_440000,
  PACK_440300,
  PACK_441500,
  PACK_450000,
  PACK_450200,
  PACK_450300,
  PACK_510000,
  PACK_520000,
  PACK_610000,
  PACK_610100,
  PACK_610400,
  PACK_622925,
];

const keyOf = (areaCode: AreaCode, provinceDirect: boolean) =>
  provinceDirect ? `${areaCode} direct` : areaCode;

/** Every decision asks for the packs of its levels, so none is searched for. */
const BY_KEY = new Map(PACKS.map((pack) => [keyOf(pack.areaCode, pack.provinceDirect), pack]));

export function packOf(areaCode: AreaCode, provinceDirect: boolean): PolicyPack | null {
  return BY_KEY.get(keyOf(areaCode, provinceDirect)) ?? null;
}
