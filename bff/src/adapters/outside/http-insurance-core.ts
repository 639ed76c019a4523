import { CivilDateText } from '@gongji/shared/calendar';
import { FenAmount } from '@gongji/shared/money';
import { AreaCode, EnrolmentStatus, Scheme } from '@gongji/shared/vocabulary';
import { z } from 'zod';
import type { DebitState, InsuranceCore, InsuredPerson } from '../../ports/insurance-core';
import type { Outside } from '../../ports/outside';
import { createOutsideHttp, type OutsideHttp, type OutsideSettings } from './outside-http';

const Count = z.number().int().min(0);

const Account = z.object({
  balanceFen: FenAmount,
  pastYearsFen: FenAmount,
  thisYearFen: FenAmount,
  potFen: FenAmount,
  transfersLeftThisMonth: Count.nullable(),
});

const Person: z.ZodType<InsuredPerson> = z.object({
  idNumber: z.string(),
  name: z.string(),
  bornOn: CivilDateText,
  scheme: Scheme,
  status: EnrolmentStatus,
  areaCode: AreaCode,
  provinceDirect: z.boolean(),
  publicExpense: z.boolean(),
  chronicRegistration: z.boolean(),
  yearsPaid: Count,
  insuredSince: CivilDateText.nullable(),
  insuredLastYear: z.boolean(),
  gapYears: Count,
  freshman: z.boolean(),
  assisted: z.enum(['none', 'full', 'reduced', 'disabled']),
  account: Account.nullable(),
  wallet: z.object({ balanceFen: FenAmount }).nullable(),
});

/** An answer about another order than the one asked for breaks the contract. */
function debitOf(orderNumber: string): z.ZodType<DebitState> {
  return z.object({
    orderNumber: z.literal(orderNumber),
    status: z.enum(['debited', 'reversed', 'unknown']),
    amountFen: FenAmount,
  });
}

function writeDebit(
  http: OutsideHttp,
  name: string,
  path: string,
  order: { readonly orderNumber: string },
): Promise<Outside<DebitState>> {
  const answer = debitOf(order.orderNumber);
  return http.ask({ name, method: 'POST', path, body: order, answer, read: false });
}

/** 医保核心业务系统 over HTTP. */
export function createHttpInsuranceCore(settings: OutsideSettings): InsuranceCore {
  const http = createOutsideHttp(settings);
  return {
    readPerson: (idNumber, name) =>
      http.ask({
        name: 'core-read-person',
        method: 'POST',
        path: '/core/people/read',
        body: { idNumber, name },
        answer: Person,
        read: true,
      }),
    debit: (order) => writeDebit(http, 'core-debit', '/core/debits', order),
    queryDebit: (orderNumber) =>
      http.ask({
        name: 'core-query-debit',
        method: 'GET',
        path: `/core/debits/${encodeURIComponent(orderNumber)}`,
        answer: debitOf(orderNumber),
        read: true,
      }),
    reverseDebit: (orderNumber) =>
      writeDebit(http, 'core-reverse', `/core/debits/${encodeURIComponent(orderNumber)}/reverse`, {
        orderNumber,
      }),
  };
}
