import { z } from 'zod';
import { FenAmount } from '../money';
import { Id } from '../vocabulary';
import { Day, decided, FamilyPath, Instant, PersonRef } from './common';
import { endpoint } from './endpoint';
import { CoverYear } from './premiums';

/** expired: its last day is over, or one of the two is no longer in the family. */
export const PreparedStatus = z.enum(['open', 'paid', 'declined', 'withdrawn', 'expired']);
export type PreparedStatus = z.infer<typeof PreparedStatus>;

/**
 * Premiums that a relative has put ready for a payer, who confirms or declines. It moves nothing
 * and promises nothing: what is paid, and whether, is decided when the payer confirms.
 */
export const PreparedPayment = z.object({
  preparedPaymentId: Id,
  preparer: PersonRef,
  payer: PersonRef,
  coverYear: CoverYear,
  /** As it was when it was put ready; the sum that is paid is the one of the day of payment. */
  totalFen: FenAmount,
  items: z.array(z.object({ memberId: Id, name: z.string(), amountFen: FenAmount })),
  status: PreparedStatus,
  preparedAt: Instant,
  /** The last day on which it can be confirmed. */
  expiresOn: Day,
  answeredAt: Instant.nullable(),
});
export type PreparedPayment = z.infer<typeof PreparedPayment>;

const PreparedPath = z.object({ familyId: Id, preparedPaymentId: Id });

export const preparedPaymentEndpoints = {
  listPreparedPayments: endpoint({
    method: 'GET',
    path: '/families/:familyId/prepared-payments',
    summary: 'What relatives have put ready for me to confirm, and how those stand that I did',
    scope: 'family',
    params: FamilyPath,
    response: z.object({
      /** Open ones, newest first. */
      forMe: z.array(PreparedPayment),
      /** Mine for others, newest first, answered ones too. */
      byMe: z.array(PreparedPayment),
    }),
  }),
  preparePayment: endpoint({
    method: 'POST',
    path: '/families/:familyId/prepared-payments',
    summary: 'Put premiums ready for a relative to confirm; an earlier one of mine for them ends',
    scope: 'family',
    command: true,
    quotable: true,
    params: FamilyPath,
    body: z.object({
      /** Whose account shall pay: the person's id. */
      payerId: Id,
      memberIds: z.array(Id).min(1).max(20),
    }),
    response: decided(PreparedPayment.extend({ preparedPaymentId: Id.nullable() })),
    problems: ['refused-by-rule', 'outside-unavailable'],
  }),
  declinePreparedPayment: endpoint({
    method: 'POST',
    path: '/families/:familyId/prepared-payments/:preparedPaymentId/decline',
    summary: 'Say no to what was put ready for me; the relative sees it',
    scope: 'family',
    command: true,
    params: PreparedPath,
    response: PreparedPayment,
    problems: ['state-changed'],
  }),
  withdrawPreparedPayment: endpoint({
    method: 'POST',
    path: '/families/:familyId/prepared-payments/:preparedPaymentId/withdraw',
    summary: 'Take back what I put ready, while it is not answered',
    scope: 'family',
    command: true,
    params: PreparedPath,
    response: PreparedPayment,
    problems: ['state-changed'],
  }),
};
