import { MAX_FEN } from '@gongji/shared/money';
import { IdNumberText } from '@gongji/shared/vocabulary';
import { z } from 'zod';

export const OrderNumber = z.string().trim().min(1).max(64);

/** What the BFF sends to have money debited. Only a personal account can be moved into a pot. */
export const CoreOrder = z
  .object({
    orderNumber: OrderNumber,
    payerIdNumber: IdNumberText,
    source: z.enum(['personal-account', 'pot']),
    purpose: z.enum(['premium', 'pot-transfer']),
    amountFen: z.number().int().min(1).max(MAX_FEN),
  })
  .refine((order) => order.purpose !== 'pot-transfer' || order.source === 'personal-account');
export type CoreOrder = z.infer<typeof CoreOrder>;
