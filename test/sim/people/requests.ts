import type { EndpointName } from '@gongji/shared/contracts';

/** One request of a phone: it keeps its id however often it is sent. */
export interface SentRequest {
  readonly requestId: string;
  readonly actorId: string;
  readonly name: EndpointName;
  /** Every answer that a phone has seen to it: they must all be the same, to the byte. */
  readonly answers: string[];
}

/** What the phones sent and heard: the people's own memory of what they were promised. */
export class Requests {
  readonly sent = new Map<string, SentRequest>();
  readonly payments: { readonly paymentId: string; readonly familyId: string }[] = [];

  add(name: EndpointName, actorId: string, requestId: string): SentRequest {
    const request = { requestId, actorId, name, answers: [] };
    this.sent.set(requestId, request);
    return request;
  }
}
