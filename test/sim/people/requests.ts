import type { EndpointName } from '@gongji/shared/contracts';
import { z } from 'zod';

/** One request of a phone: it keeps its id however often it is sent. */
export interface SentRequest {
  readonly requestId: string;
  readonly actorId: string;
  readonly name: EndpointName;
  /** Every answer that a phone has seen to it: they must all be the same, to the byte. */
  readonly answers: string[];
}

/** An order that somebody knows of, because an answer told them. */
export interface KnownOrder {
  readonly orderId: string;
  readonly payerId: string;
  readonly familyId: string;
  /** As it was told. */
  readonly state: string;
}

const Told = z.object({ orderId: z.string(), state: z.string() }).nullable();
const Paid = z.object({
  result: z.object({ paymentId: z.string(), items: z.array(z.object({ order: Told })) }),
});
const Refunded = z.object({ result: z.object({ order: Told }) });

/** What the phones sent and heard: the people's own memory of what they were promised. */
export class Requests {
  readonly sent = new Map<string, SentRequest>();
  readonly payments: { readonly paymentId: string; readonly familyId: string }[] = [];
  readonly premiums: KnownOrder[] = [];
  readonly refunds: KnownOrder[] = [];

  add(name: EndpointName, actorId: string, requestId: string): SentRequest {
    const request = { requestId, actorId, name, answers: [] };
    this.sent.set(requestId, request);
    return request;
  }

  /** An answer is heard: what it tells of may be looked at, and called off, later. */
  hear(request: SentRequest, familyId: string, text: string): void {
    request.answers.push(text);
    const { name, actorId: payerId } = request;
    if (name === 'payPremiums') {
      const { paymentId, items } = Paid.parse(JSON.parse(text)).result;
      this.payments.push({ paymentId, familyId });
      this.keep(this.premiums, items, { payerId, familyId });
    }
    if (name === 'requestRefund') {
      const { order } = Refunded.parse(JSON.parse(text)).result;
      this.keep(this.refunds, [{ order }], { payerId, familyId });
    }
  }

  private keep(
    known: KnownOrder[],
    items: readonly { readonly order: z.infer<typeof Told> }[],
    whose: Pick<KnownOrder, 'payerId' | 'familyId'>,
  ): void {
    for (const { order } of items) if (order) known.push({ ...order, ...whose });
  }
}
