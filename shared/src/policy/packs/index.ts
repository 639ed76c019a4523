import type { AreaCode } from '../../vocabulary';
import type { PolicyPack } from '../pack';
import { PACK_000000 } from './000000';
import { PACK_350000 } from './350000';
import { PACK_350200 } from './350200';

/** Every pack we have. A new area is one more file and one more line here. */
export const PACKS: readonly PolicyPack[] = [PACK_000000, PACK_350000, PACK_350200];

export function packOf(areaCode: AreaCode, provinceDirect: boolean): PolicyPack | null {
  return (
    PACKS.find((pack) => pack.areaCode === areaCode && pack.provinceDirect === provinceDirect) ??
    null
  );
}
