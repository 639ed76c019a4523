import { z } from 'zod';
import type { Payout, PayoutState } from '../../ports/payout';
import { createOutsideHttp, type OutsideSettings } from './outside-http';

/** An answer about another payout than the one asked for breaks the contract. */
function stateOf(payoutNumber: string): z.ZodType<PayoutState> {
  return z.object({
    payoutNumber: z.literal(payoutNumber),
    status: z.enum(['accepted', 'paid', 'refused', 'unknown']),
    code: z.string().nullable(),
  });
}

/** 打款系统 over HTTP. */
export function createHttpPayout(settings: OutsideSettings): Payout {
  const http = createOutsideHttp(settings);
  return {
    pay: (order) =>
      http.ask({
        name: 'payout-pay',
        method: 'POST',
        path: '/payout/payouts',
        body: order,
        answer: stateOf(order.payoutNumber),
        read: false,
      }),
    query: (payoutNumber) =>
      http.ask({
        name: 'payout-query',
        method: 'GET',
        path: `/payout/payouts/${encodeURIComponent(payoutNumber)}`,
        answer: stateOf(payoutNumber),
        read: true,
      }),
  };
}
