import { type EndpointName, endpointOf, type SentRequest } from '@gongji/shared/contracts';
import { NOTICE_VERSIONS, type NoticeKind } from '@gongji/shared/vocabulary';
import type { Random } from '../../sim/clockwork/random';
import { COVER_YEARS } from './areas';
import type { CrowdPayer, CrowdPerson, CrowdRelative } from './crowd-person';
import { premiumOf } from './open-accounts';

/** A command that somebody wants done. */
export interface Wish {
  readonly command: EndpointName;
  readonly by: CrowdPerson;
  readonly path: string;
  readonly body: object;
}

/** What a payer has begun and not ended: orders that can be called off, transfers to be taken. */
export interface Begun {
  readonly orders: string[];
  readonly transfers: string[];
}

export const GOOD_CARD = '6200000000000005';
/** The bank takes it and finds out later that it is closed, so that the money can go back. */
export const CLOSED_CARD = '6200000000000013';

/** What a payer may wish for next, by how their area pays. */
export function drawWish(random: Random, payer: CrowdPayer, begun: Begun): Wish {
  switch (payer.area) {
    case 'pot':
      return random.chance(0.5) ? drawMove(random, payer) : drawPremiums(random, payer);
    case 'account':
      return drawPremiums(random, payer);
    case 'batch':
      return endBegun(random, payer, begun) ?? drawPremiums(random, payer);
    case 'refund':
      return endBegun(random, payer, begun) ?? drawRefund(random, payer);
    case 'wallet':
      return answerBegun(random, payer, begun) ?? drawSending(random, payer);
  }
}

function drawMove(random: Random, payer: CrowdPayer): Wish {
  return movePot(payer, random.between(1, 100) * 1_000);
}

function drawPremiums(random: Random, payer: CrowdPayer): Wish {
  const first = random.pick(payer.relatives);
  const second = random.chance(0.2) ? [random.pick(payer.relatives)] : [];
  return payPremiums(payer, [...new Set([first, ...second])], random.pick(COVER_YEARS));
}

function drawRefund(random: Random, payer: CrowdPayer): Wish {
  return requestRefund(payer, {
    relative: random.pick(payer.relatives),
    coverYear: random.pick(COVER_YEARS),
    cardNumber: random.chance(0.05) ? GOOD_CARD : CLOSED_CARD,
  });
}

function drawSending(random: Random, payer: CrowdPayer): Wish {
  return sendToWallet(payer, random.between(1, 20) * 1_000);
}

/** Mostly called off, so that the same premium can be asked for again and again. */
function endBegun(random: Random, payer: CrowdPayer, { orders }: Begun): Wish | null {
  if (orders.length === 0 || random.chance(0.4)) return null;
  const orderId = random.pick(orders);
  if (payer.area === 'refund' && random.chance(0.3)) {
    return correctCard(payer, orderId, CLOSED_CARD);
  }
  return cancelOrder(payer, orderId);
}

function answerBegun(random: Random, payer: CrowdPayer, { transfers }: Begun): Wish | null {
  if (transfers.length === 0 || random.chance(0.3)) return null;
  const verb = random.chance(0.5) ? 'claim' : 'decline';
  return answerWith(verb, payer, random.pick(transfers));
}

export function movePot(payer: CrowdPayer, amountFen: number): Wish {
  return wish(payer, 'movePot', { params: familyOf(payer), body: { amountFen } });
}

export function payPremiums(
  payer: CrowdPayer,
  members: readonly CrowdRelative[],
  coverYear: number,
): Wish {
  const expectedTotalFen = members.reduce((sum, each) => sum + premiumOf(each, coverYear), 0);
  const memberIds = members.map(({ memberId }) => memberId);
  const body = { agreed: agreed('premium-notice'), coverYear, memberIds, expectedTotalFen };
  return wish(payer, 'payPremiums', { params: familyOf(payer), body });
}

interface Refund {
  readonly relative: CrowdRelative;
  readonly coverYear: number;
  readonly cardNumber: string;
}

export function requestRefund(
  payer: CrowdPayer,
  { relative, coverYear, cardNumber }: Refund,
): Wish {
  const body = {
    agreed: agreed('premium-notice'),
    coverYear,
    memberId: relative.memberId,
    expectedAmountFen: premiumOf(relative, coverYear),
    cardNumber,
    proof: { name: '缴费凭证.jpg', bytes: 120_000, digest: null },
  };
  return wish(payer, 'requestRefund', { params: familyOf(payer), body });
}

export function cancelOrder(payer: CrowdPayer, orderId: string): Wish {
  return wish(payer, 'cancelOrder', { params: { ...familyOf(payer), orderId }, body: {} });
}

export function correctCard(payer: CrowdPayer, orderId: string, cardNumber: string): Wish {
  const params = { ...familyOf(payer), orderId };
  return wish(payer, 'correctCard', { params, body: { cardNumber } });
}

export function sendToWallet(payer: CrowdPayer, amountFen: number): Wish {
  const { name, idNumber } = firstRelative(payer);
  const rest = { relation: 'parent', amountFen, source: 'personal-account' } as const;
  const body = { agreed: agreed('relation-promise'), name, idNumber, ...rest };
  return wish(payer, 'sendWalletTransfer', { params: {}, body });
}

/** The receiver takes what was sent to them, or says no. */
export function answerWith(verb: 'claim' | 'decline', payer: CrowdPayer, transferId: string): Wish {
  const command = verb === 'claim' ? 'claimWalletTransfer' : 'declineWalletTransfer';
  return wish(firstRelative(payer), command, { params: { recordId: transferId }, body: {} });
}

export function firstRelative({ relatives: [first] }: CrowdPayer): CrowdRelative {
  if (!first) throw new Error('a payer without a relative');
  return first;
}

/** As the contract has it: what a phone sends is checked where it is written. */
function wish<N extends EndpointName>(
  by: CrowdPerson,
  command: N,
  { params, body }: Pick<SentRequest<N>, 'params' | 'body'>,
): Wish {
  const named = params as Readonly<Record<string, string>>;
  const path = endpointOf(command).path.replace(/:(\w+)/g, (_all, key: string) => named[key] ?? '');
  return { command, by, path, body: body as object };
}

function familyOf({ familyId }: CrowdPayer): { readonly familyId: string } {
  return { familyId };
}

function agreed(kind: NoticeKind) {
  return { kind, version: NOTICE_VERSIONS[kind] };
}
