import type { PolicyPack } from '../pack';

/** 辽宁省直: the pooling area of the province itself, laid over 辽宁. */
export const PACK_210000_DIRECT: PolicyPack = {
  areaCode: '210000',
  provinceDirect: true,
  name: '辽宁',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-04-22', value: ['online', 'counter'], sourceIds: ['seed-000'] }],
    },
    medicalUses: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-04-22',
          value: ['care', 'drugs', 'designated-institution'],
          sourceIds: ['seed-000'],
        },
      ],
    },
    pooledFundShared: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2021-04-22', value: false, sourceIds: ['seed-003', 'P05', 'seed-000'] }],
    },
  },
};
