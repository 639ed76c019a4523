import type { PolicyPack } from '../pack';

/** 桂林: an old text is said to name the parents of the spouse. */
export const PACK_450300: PolicyPack = {
  areaCode: '450300',
  provinceDirect: false,
  name: '桂林',
  parentCode: '450000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    parentInLawAllowed: {
      verifiedOn: '2026-02-01',
      confidence: 'conflict',
      series: [],
      claims: [{ value: true, sourceIds: ['P152'] }],
    },
  },
};
