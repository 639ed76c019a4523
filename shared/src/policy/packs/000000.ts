import type { PolicyPack } from '../pack';
import { NATION_BINDING } from './000000-binding';
import { NATION_MONEY } from './000000-money';
import { NATION_PREMIUM } from './000000-premium';
import { NATION_SOURCES } from './000000-sources';
import { NATION_WALLET } from './000000-wallet';

/** 全国: what holds everywhere unless an area says otherwise. */
export const PACK_000000: PolicyPack = {
  areaCode: '000000',
  provinceDirect: false,
  name: '全国',
  parentCode: null,
  version: '2026-11-22.1',
  hotlines: ['12393', '12333', '12345', '12366'],
  sources: NATION_SOURCES,
  parameters: { ...NATION_BINDING, ...NATION_MONEY, ...NATION_PREMIUM, ...NATION_WALLET },
};
