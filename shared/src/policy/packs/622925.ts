import type { PolicyPack } from '../pack';

/** 和政县: a window that one collection names. */
export const PACK_622925: PolicyPack = {
  areaCode: '622925',
  provinceDirect: false,
  name: '和政',
  parentCode: '622900',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    premiumWindow: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-01-01',
          value: {
            coverYear: 2025,
            rolling: false,
            opensOn: '2024-09-10',
            closesOn: '2024-12-25',
            extendedTo: null,
            arrivalFrom: null,
          },
          sourceIds: ['seed-000'],
        },
      ],
    },
  },
};
