import { z } from 'zod';
import { FenAmount } from '../money';
import { AreaCode, Relation } from '../vocabulary';
import { Count } from './parts';

export const WalletTransferGiven = z.object({
  from: AreaCode.default('130100'),
  to: AreaCode.default('320500'),
  relation: Relation.default('child'),
  bound: z.boolean().default(false),
  amountFen: FenAmount.default(100000),
  sentToday: Count.default(0),
  sentTodayFen: FenAmount.default(0),
  pendingUnclaimed: z.boolean().default(false),
  receiverConfirmed: z.boolean().default(true),
  senderConfirmed: z.boolean().default(true),
});
export type WalletTransferGiven = z.infer<typeof WalletTransferGiven>;
