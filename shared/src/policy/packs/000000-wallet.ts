import type { PackParameters } from '../parameters';

/**
 * 全国: the wallet. Lists are dated snapshots: an area that is open today may be missing tomorrow.
 * The list of 2025-03-14 breaks off after 重庆, so the provinces behind it count as listed in part;
 * of 2026-01-10 only the number of areas is known, so nobody is closed by it.
 */
export const NATION_WALLET: PackParameters = {
  walletList: {
    verifiedOn: '2026-02-01',
    confidence: 'medium',
    series: [
      { from: '2021-04-22', value: { full: [], part: [], named: [] }, sourceIds: ['P1A', 'P19'] },
      {
        from: '2024-12-02',
        value: {
          full: [],
          part: [
            '130000',
            '320000',
            '340000',
            '370000',
            '410000',
            '420000',
            '500000',
            '510000',
            '620000',
          ],
          // By its own code 四川 is its 省本级, which the list names beside 成都 and 广安.
          named: ['320500', '410100', '411500', '510000', '510100', '511600'],
        },
        sourceIds: ['seed-004', 'P19', 'P1A'],
      },
      {
        from: '2025-03-14',
        value: {
          full: [],
          part: [
            '120000',
            '130000',
            '150000',
            '310000',
            '320000',
            '340000',
            '370000',
            '410000',
            '420000',
            '440000',
            '450000',
            '500000',
            '510000',
            '520000',
            '530000',
            '540000',
            '610000',
            '620000',
            '630000',
            '640000',
            '650000',
          ],
          named: [
            '150100',
            '150200',
            '150300',
            '150400',
            '150500',
            '150700',
            '150900',
            '310118',
            '320200',
            '320400',
            '320500',
            '440100',
            '440800',
            '441500',
            '445300',
            '450200',
            '450400',
            '450500',
            '450700',
          ],
        },
        sourceIds: ['P03', 'seed-004'],
      },
      {
        from: '2025-05-08',
        value: {
          full: [
            '130000',
            '340000',
            '370000',
            '410000',
            '420000',
            '450000',
            '510000',
            '540000',
            '620000',
            '650000',
          ],
          part: [
            '150000',
            '210000',
            '220000',
            '230000',
            '310000',
            '320000',
            '330000',
            '500000',
            '520000',
            '530000',
            '610000',
          ],
          named: [],
        },
        sourceIds: ['P04'],
      },
      {
        from: '2026-01-10',
        value: {
          full: [
            '130000',
            '340000',
            '370000',
            '410000',
            '420000',
            '450000',
            '510000',
            '540000',
            '620000',
            '650000',
          ],
          part: [
            '110000',
            '120000',
            '140000',
            '150000',
            '210000',
            '220000',
            '230000',
            '310000',
            '320000',
            '330000',
            '350000',
            '360000',
            '430000',
            '440000',
            '460000',
            '500000',
            '520000',
            '530000',
            '610000',
            '630000',
            '640000',
          ],
          named: [],
        },
        sourceIds: ['P05', 'P04'],
      },
    ],
  },
  walletAreaCount: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      { from: '2024-12-02', value: 31, sourceIds: ['P1A', 'seed-004'] },
      { from: '2025-03-14', value: 146, sourceIds: ['P03', 'seed-004'] },
      { from: '2025-05-08', value: 227, sourceIds: ['P04'] },
      { from: '2026-01-10', value: 337, sourceIds: ['P05'] },
    ],
  },
  walletPlaceChange: {
    verifiedOn: '2026-02-01',
    confidence: 'medium',
    series: [
      {
        from: '2025-05-08',
        value: ['130000', '230000', '340000', '450000', '540000', '620000'],
        sourceIds: ['P04'],
      },
    ],
  },
  walletBindNeeded: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [{ from: '2024-12-02', value: false, sourceIds: ['P01', 'P17', 'P18', 'seed-004'] }],
  },
  walletRelations: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      {
        from: '2024-12-02',
        value: ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'],
        sourceIds: ['P01', 'P12', 'seed-004'],
      },
    ],
  },
  walletTransferFenMax: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [{ from: '2024-12-02', value: 200000, sourceIds: ['P01', 'P02'] }],
  },
  walletTransfersDayMax: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [{ from: '2024-12-02', value: 3, sourceIds: ['P01', 'P02'] }],
  },
  walletClosedHours: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      { from: '2024-12-02', value: { from: '22:00', to: '06:00' }, sourceIds: ['P01', 'P02'] },
    ],
  },
  walletReturnAt: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      { from: '2024-12-02', value: { daysLater: 1, at: '06:00' }, sourceIds: ['P01', 'P02'] },
    ],
  },
  walletPendingBlocks: {
    verifiedOn: '2026-02-01',
    confidence: 'medium',
    series: [{ from: '2024-12-02', value: true, sourceIds: ['P02'] }],
  },
  walletConfirmNeeded: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [{ from: '2024-12-02', value: true, sourceIds: ['P01', 'P17', 'P18', 'seed-004'] }],
  },
  walletAuth: {
    verifiedOn: '2026-02-01',
    confidence: 'low',
    series: [{ from: '2024-12-02', value: ['face', 'code-password'], sourceIds: ['P1C'] }],
  },
  walletUses: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      {
        from: '2024-12-02',
        value: ['care', 'drugs', 'resident-premium'],
        sourceIds: ['P17', 'P18', 'seed-004'],
      },
    ],
  },
  walletPlace: {
    verifiedOn: '2026-02-01',
    confidence: 'conflict',
    series: [],
    claims: [
      { value: ['own-insured-place'], sourceIds: ['P17'] },
      { value: ['anywhere'], sourceIds: ['P18'] },
      { value: ['filing-needed-first'], sourceIds: ['seed-004'] },
    ],
  },
  walletDirection: {
    verifiedOn: '2026-02-01',
    confidence: 'conflict',
    series: [],
    claims: [
      { value: ['employee-to-resident'], sourceIds: ['seed-004'] },
      { value: ['any'], sourceIds: ['P19'] },
    ],
  },
  helplines: {
    verifiedOn: '2026-02-01',
    confidence: 'medium',
    series: [
      {
        from: '2024-05-22',
        value: ['12393', '12333', '12345', '12366'],
        sourceIds: ['P40', 'P106', 'seed-003'],
      },
    ],
  },
};
