import type { PolicyPack } from '../pack';

/** 许昌: the parents of the spouse are not included. */
export const PACK_411000: PolicyPack = {
  areaCode: '411000',
  provinceDirect: false,
  name: '许昌',
  parentCode: '410000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    parentInLawAllowed: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        { from: '2021-04-22', value: false, sourceIds: ['P11', 'P12'], confidence: 'high' },
        { from: '2024-05-24', value: false, sourceIds: ['P34'] },
      ],
    },
    maxMembers: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [{ value: 6, sourceIds: ['P36'] }],
    },
  },
};
