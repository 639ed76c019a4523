import { z } from 'zod';
import { CivilDateText } from '../calendar';
import { FenAmount } from '../money';
import { AreaCode, EnrolmentStatus } from '../vocabulary';
import { BindKind, Count } from './parts';

export const SettleItem = z.enum([
  'care',
  'drug',
  'device',
  'supplement',
  'vaccine',
  'checkup',
  'pooled-benefit',
  'commercial-insurance', // 惠民保 and the like, bought by a person of their own will
]);

export const SettlePayer = z.object({
  id: z.string().max(64),
  status: EnrolmentStatus.default('active'),
  area: AreaCode.default('350100'),
  boundOn: CivilDateText.default('2025-01-01'),
  rank: Count.nullable().default(null),
  balanceFen: FenAmount.default(50000),
  pastYearsFen: FenAmount.nullable().default(null),
  potFen: FenAmount.nullable().default(null),
  consented: z.boolean().default(true),
  divorced: z.boolean().default(false),
});
export type SettlePayer = z.infer<typeof SettlePayer>;

export const SettleGiven = z.object({
  billFen: FenAmount.default(10000),
  item: SettleItem.default('care'),
  ownFen: FenAmount.default(0),
  bind: BindKind.default('active'),
  memberStatus: EnrolmentStatus.default('active'),
  memberType: z.enum(['member', 'temporary']).default('member'),
  cardShown: z.enum(['own', 'payer']).default('own'),
  proxyBuyer: z.object({ patientCard: z.boolean(), bothIds: z.boolean() }).nullable().default(null),
  chosenPayer: z.string().max(64).nullable().default(null),
  payers: z
    .array(SettlePayer)
    .max(20)
    .prefault([{ id: 'A' }]),
});
export type SettleGiven = z.infer<typeof SettleGiven>;
