import type { EndpointName } from '@gongji/shared/contracts';
import { NOTICE_VERSIONS } from '@gongji/shared/vocabulary';
import { z } from 'zod';
import type { Random } from '../clockwork/random';
import type { Timeline } from '../clockwork/timeline';
import type { Reply, SimProcess } from '../product/sim-process';
import type { Requests, SentRequest } from './requests';
import type { SeedPlan } from './seed-plan';
import type { SimPayer } from './settle-families';

const MOST_TRIES = 40;
const COVER_YEARS = [2025, 2026, 2027];
/** The same request may be tried again: nothing was decided, or nobody heard what. */
const TRY_AGAIN = new Set(['internal', 'outside-unavailable', 'request-running', 'state-changed']);

const Decided = z.object({ decision: z.object({ outcome: z.string() }) });
const Quoted = Decided.extend({ result: z.object({ totalFen: z.number() }).nullable() });
const Paid = z.object({ result: z.object({ paymentId: z.string() }) });

interface Asked {
  readonly name: EndpointName;
  readonly payer: SimPayer;
  readonly body?: object;
  readonly params?: object;
  readonly query?: object;
}

type Chances = Pick<SeedPlan, 'phoneLost' | 'tapsAgain' | 'tapsAnew'>;

/** People with phones: they tap, tap again, hear nothing, try again, and remember the answers. */
export class Phones {
  /** Requests that are still being tried. */
  busy = 0;

  constructor(
    private readonly timeline: Timeline,
    private readonly random: Random,
    private readonly chances: () => Chances,
    private readonly processes: readonly SimProcess[],
    private readonly requests: Requests,
  ) {}

  async movePot(payer: SimPayer): Promise<void> {
    const amountFen = this.random.between(1, 120) * 1_000;
    await this.tap({ name: 'movePot', payer, body: { amountFen } });
  }

  /** Looks at the sum first, then pays it, as the screens do. */
  async payPremiums(payer: SimPayer): Promise<void> {
    const body = this.chooseMembers(payer);
    const quoted = await this.quote({ name: 'payPremiums', payer, body });
    const seen = quoted === null ? null : Quoted.parse(JSON.parse(quoted));
    if (!seen?.result) return;
    const expectedTotalFen = seen.result.totalFen;
    await this.tap({ name: 'payPremiums', payer, body: { ...body, expectedTotalFen } });
  }

  async look(payer: SimPayer): Promise<void> {
    const name = this.random.pick(['readPot', 'listPremiums', 'listRecords'] as const);
    const query = name === 'listRecords' ? { limit: 20 } : {};
    await this.once({ name, payer, query }, null, false);
  }

  async lookAtPayment(payer: SimPayer): Promise<void> {
    const own = this.requests.payments.filter(({ familyId }) => familyId === payer.familyId);
    if (own.length === 0) return this.look(payer);
    const { paymentId } = this.random.pick(own);
    await this.once({ name: 'readPayment', payer, params: { paymentId } }, null, false);
  }

  async quoteMove(payer: SimPayer): Promise<void> {
    const amountFen = this.random.between(1, 500) * 1_000;
    await this.quote({ name: 'movePot', payer, body: { amountFen } });
  }

  private chooseMembers({ paysFor }: SimPayer) {
    const wanted = paysFor.filter(() => this.random.chance(0.4)).slice(0, 3);
    const chosen = wanted.length > 0 ? wanted : [this.random.pick(paysFor)];
    const kind = 'premium-notice';
    return {
      agreed: { kind, version: NOTICE_VERSIONS[kind] },
      coverYear: this.random.pick(COVER_YEARS),
      memberIds: chosen.map(({ memberId }) => memberId),
      expectedTotalFen: null,
    };
  }

  private async quote(asked: Asked): Promise<string | null> {
    const reply = await this.once(asked, null, true);
    if (reply.kind !== 'answer') return null;
    const { outcome } = Decided.parse(JSON.parse(reply.text)).decision;
    return outcome === 'allowed' ? reply.text : null;
  }

  /** A tap, and now and then a second one: of the same request, or of a new one like it. */
  private async tap(asked: Asked): Promise<void> {
    const taps = [this.tryUntilKnown(asked, this.newRequest(asked))];
    if (this.random.chance(this.chances().tapsAnew)) {
      taps.push(this.tryUntilKnown(asked, this.newRequest(asked), this.random.between(0, 400)));
    }
    await Promise.all(taps);
  }

  private newRequest({ name, payer }: Asked): SentRequest {
    return this.requests.add(name, payer.personId, this.random.uuid());
  }

  private async tryUntilKnown(asked: Asked, request: SentRequest, afterMs = 0): Promise<void> {
    const again = this.random.chance(this.chances().tapsAgain);
    const tries = [this.tryFrom(asked, request, afterMs)];
    if (again) tries.push(this.tryFrom(asked, request, afterMs + this.random.between(0, 1_500)));
    await Promise.all(tries);
  }

  private async tryFrom(asked: Asked, request: SentRequest, afterMs: number): Promise<void> {
    await this.timeline.pause(afterMs, 'a thumb comes down', null);
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      const reply = await this.once(asked, request.requestId, false);
      if (reply.kind === 'answer') return this.remember(asked, request, reply.text);
      if (reply.kind === 'problem' && !TRY_AGAIN.has(reply.code)) return;
      await this.timeline.pause(this.random.between(500, 3_000), 'a phone tries again', null);
    }
  }

  private remember({ name, payer }: Asked, request: SentRequest, text: string): void {
    request.answers.push(text);
    if (name !== 'payPremiums') return;
    const { paymentId } = Paid.parse(JSON.parse(text)).result;
    this.requests.payments.push({ paymentId, familyId: payer.familyId });
  }

  /** Sends once, over a network that may lose the request or the reply. */
  private async once(asked: Asked, requestId: string | null, quote: boolean): Promise<Reply> {
    const { random, timeline } = this;
    this.busy += 1;
    await timeline.pause(random.between(5, 80), `${asked.name} is sent`, null);
    const lost = random.chance(this.chances().phoneLost);
    const process = random.pick(this.processes);
    const serve = () => process.serve(asked.name, this.callOf(asked, requestId, quote));
    if (lost && random.chance(0.5)) void serve();
    const reply: Reply = lost ? { kind: 'lost' } : await serve();
    await timeline.pause(lost ? 3_000 : random.between(5, 80), `${asked.name} is over`, null);
    timeline.trace.line(`  ${shown(reply)}`);
    this.busy -= 1;
    return reply;
  }

  private callOf({ payer, params, query, body }: Asked, requestId: string | null, quote: boolean) {
    const actor = { personId: payer.personId };
    const path = { familyId: payer.familyId, ...params };
    const rest = { query: query ?? {}, body: body ?? {}, traceId: 'sim', token: null };
    return { actor, params: path, quote, requestId, ...rest };
  }
}

function shown(reply: Reply): string {
  if (reply.kind === 'answer') return reply.text;
  return reply.kind === 'lost' ? 'nothing is heard' : reply.code;
}
