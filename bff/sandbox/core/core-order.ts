import { MAX_FEN } from '@gongji/shared/money';
import { IdNumberText } from '@gongji/shared/vocabulary';
import { z } from 'zod';

export const OrderNumber = z.string().trim().min(1).max(64);

/** What the BFF sends to have money debited. Only a premium is ever paid out of a pot. */
export const CoreOrder = z
  .object({
    orderNumber: OrderNumber,
    payerIdNumber: IdNumberText,
    source: z.enum(['personal-account', 'pot']),
    purpose: z.enum(['premium', 'pot-transfer', 'premium-refund']),
    amountFen: z.number().int().min(1).max(MAX_FEN),
  })
  .refine((order) => order.purpose === 'premium' || order.source === 'personal-account');
export type CoreOrder = z.infer<typeof CoreOrder>;
