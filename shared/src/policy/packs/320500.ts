import type { PolicyPack } from '../pack';

/** 苏州: what content sites say of numbers; all else is 江苏. */
export const PACK_320500: PolicyPack = {
  areaCode: '320500',
  provinceDirect: false,
  name: '苏州',
  parentCode: '320000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [
    {
      id: 'P123',
      title: '苏州一位共济人、随时解绑说法（内容网站）',
      publishedOn: null,
      address: null,
    },
  ],
  parameters: {
    parentInLawAllowed: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2021-04-22', value: false, sourceIds: ['P11', 'P12', 'P120'] }],
    },
    maxByRole: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-01-01',
          value: { spouse: 1, parent: 2, child: 'unlimited' },
          sourceIds: ['P120'],
        },
      ],
    },
    maxPayersPerMember: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 1, sourceIds: ['P123'] }],
    },
    unbindRule: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: ['any-time', 'at-once'], sourceIds: ['P123'] }],
    },
  },
};
