import { MAX_FEN } from '@gongji/shared/money';
import { IdNumberText } from '@gongji/shared/vocabulary';
import { z } from 'zod';
import { OrderNumber } from '../core-order';

/** What the BFF sends to have money put up for a receiver. */
export const WalletOrder = z.object({
  orderNumber: OrderNumber,
  senderIdNumber: IdNumberText,
  receiverIdNumber: IdNumberText,
  source: z.enum(['personal-account', 'wallet']),
  amountFen: z.number().int().min(1).max(MAX_FEN),
  returnsAt: z.iso.datetime(),
});
export type WalletOrder = z.infer<typeof WalletOrder>;

export const WalletUse = z.object({
  idNumber: IdNumberText,
  areaCode: z.string().regex(/^\d{6}$/),
  phone: z.string().min(1).max(20),
});
