import { CivilDateText } from '@gongji/shared/calendar';
import { FenAmount } from '@gongji/shared/money';
import { z } from 'zod';
import type {
  PremiumBill,
  PremiumCollector,
  PremiumPaid,
  PremiumStatus,
} from '../../ports/premium-collector';
import { createOutsideHttp, type OutsideSettings } from './outside-http';

/** An answer about another person or year than the one asked for breaks the contract. */
function billOf(idNumber: string, coverYear: number): z.ZodType<PremiumBill> {
  return z.object({
    idNumber: z.literal(idNumber),
    coverYear: z.literal(coverYear),
    amountFen: FenAmount,
    alreadyPaid: z.boolean(),
  });
}

function paidOf(idNumber: string, coverYear: number): z.ZodType<PremiumPaid> {
  const payment = z.object({
    amountFen: FenAmount,
    inCash: z.boolean(),
    paidOn: CivilDateText,
  });
  return z.object({
    idNumber: z.literal(idNumber),
    coverYear: z.literal(coverYear),
    payment: payment.nullable(),
  });
}

function statusOf(orderNumber: string): z.ZodType<PremiumStatus> {
  return z.object({
    orderNumber: z.literal(orderNumber),
    status: z.enum(['accepted', 'confirmed', 'refused', 'unknown']),
    code: z.string().nullable(),
  });
}

/** 税务征缴系统 over HTTP. */
export function createHttpPremiumCollector(settings: OutsideSettings): PremiumCollector {
  const http = createOutsideHttp(settings);
  return {
    readBill: (idNumber, coverYear) =>
      http.ask({
        name: 'collector-read-bill',
        method: 'POST',
        path: '/collector/bills/read',
        body: { idNumber, coverYear },
        answer: billOf(idNumber, coverYear),
        read: true,
      }),
    readPayment: (idNumber, coverYear) =>
      http.ask({
        name: 'collector-read-payment',
        method: 'POST',
        path: '/collector/payments/read',
        body: { idNumber, coverYear },
        answer: paidOf(idNumber, coverYear),
        read: true,
      }),
    submit: (submission) =>
      http.ask({
        name: 'collector-submit',
        method: 'POST',
        path: '/collector/submissions',
        body: submission,
        answer: statusOf(submission.orderNumber),
        read: false,
      }),
    queryStatus: (orderNumber) =>
      http.ask({
        name: 'collector-query-status',
        method: 'GET',
        path: `/collector/submissions/${encodeURIComponent(orderNumber)}`,
        answer: statusOf(orderNumber),
        read: true,
      }),
  };
}
