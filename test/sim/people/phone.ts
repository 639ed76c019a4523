import { type EndpointName, endpointOf } from '@gongji/shared/contracts';
import type { Random } from '../clockwork/random';
import type { Timeline } from '../clockwork/timeline';
import type { Reply, SimProcess } from '../product/sim-process';
import type { Requests, SentRequest } from './requests';
import type { SeedPlan } from './seed-plan';

const MOST_TRIES = 40;
const MOST_LOOKS = 4;
/** The same request may be tried again: nothing was decided, or nobody heard what. */
const TRY_AGAIN = new Set(['internal', 'outside-unavailable', 'request-running']);
/** Here it means that many came at once; elsewhere, that it is too late for what was asked. */
const CLASHES: ReadonlySet<EndpointName> = new Set(['movePot', 'payPremiums', 'requestRefund']);

/** What somebody asks of the product, as a screen sends it. */
export interface Asked {
  readonly name: EndpointName;
  readonly actorId: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: object;
  readonly body?: object;
}

type Chances = Pick<SeedPlan, 'phoneLost' | 'tapsAgain' | 'tapsAnew'>;

/** People's phones: they send, send again, hear nothing, try again, and remember the answers. */
export class Phones {
  /** What somebody has asked for and does not know the end of. */
  busy = 0;

  constructor(
    private readonly timeline: Timeline,
    readonly random: Random,
    private readonly chances: () => Chances,
    private readonly processes: readonly SimProcess[],
    readonly requests: Requests,
  ) {}

  /** A tap, and now and then a second one: of the same request, or of a new one like it. */
  async tap(asked: Asked): Promise<void> {
    const taps = [this.tryUntilKnown(asked, this.newRequest(asked))];
    if (this.random.chance(this.chances().tapsAnew)) {
      taps.push(this.tryUntilKnown(asked, this.newRequest(asked), this.random.between(0, 400)));
    }
    await Promise.all(taps);
  }

  /** What would happen; null where nobody tells, however often the screen is opened. */
  quote(asked: Asked): Promise<unknown> {
    return this.look(asked, true);
  }

  /** Null where nobody tells. */
  read(asked: Asked): Promise<unknown> {
    return this.look(asked, false);
  }

  wait(leastMs: number, mostMs: number): Promise<void> {
    return this.timeline.pause(this.random.between(leastMs, mostMs), 'somebody thinks', null);
  }

  private async look(asked: Asked, quote: boolean): Promise<unknown> {
    for (let looked = 0; looked < MOST_LOOKS; looked += 1) {
      const reply = await this.once(asked, null, quote);
      if (reply.kind === 'answer') return JSON.parse(reply.text);
      if (reply.kind === 'problem' && !TRY_AGAIN.has(reply.code)) return null;
    }
    return null;
  }

  private newRequest({ name, actorId }: Asked): SentRequest {
    return this.requests.add(name, actorId, this.random.uuid());
  }

  private async tryUntilKnown(asked: Asked, request: SentRequest, afterMs = 0): Promise<void> {
    const again = this.random.chance(this.chances().tapsAgain);
    const tries = [this.tryFrom(asked, request, afterMs)];
    if (again) tries.push(this.tryFrom(asked, request, afterMs + this.random.between(0, 1_500)));
    this.busy += 1;
    await Promise.all(tries);
    this.busy -= 1;
  }

  private async tryFrom(asked: Asked, request: SentRequest, afterMs: number): Promise<void> {
    await this.timeline.pause(afterMs, 'a thumb comes down', null);
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      const reply = await this.once(asked, request.requestId, false);
      if (reply.kind === 'answer') {
        return this.requests.hear(request, asked.params?.['familyId'] ?? '', reply.text);
      }
      if (reply.kind === 'problem' && !mayTryAgain(asked, reply.code)) return;
      await this.timeline.pause(this.random.between(500, 3_000), 'a phone tries again', null);
    }
  }

  /** Sends once, over a network that may lose the request or the reply. */
  private async once(asked: Asked, requestId: string | null, quote: boolean): Promise<Reply> {
    const { random, timeline } = this;
    this.busy += 1;
    await timeline.pause(random.between(5, 80), `${asked.name} is sent`, null);
    const lost = random.chance(this.chances().phoneLost);
    const process = random.pick(this.processes);
    const serve = () => process.serve(asked.name, callOf(asked, requestId, quote));
    if (lost && random.chance(0.5)) void serve();
    const reply: Reply = lost ? { kind: 'lost' } : await serve();
    await timeline.pause(lost ? 3_000 : random.between(5, 80), `${asked.name} is over`, null);
    timeline.trace.line(`  ${shown(reply)}`);
    this.busy -= 1;
    return reply;
  }
}

function mayTryAgain({ name }: Asked, code: string): boolean {
  return TRY_AGAIN.has(code) || (code === 'state-changed' && CLASHES.has(name));
}

/** Whoever is asked to sign in anew does so at once: nobody's sign-in grows old in the play. */
const SIGNED_IN_AT = '2999-01-01T00:00:00.000Z';

/** As it stands once HTTP has read it: by its contract, with what may be left out filled in. */
function callOf(asked: Asked, requestId: string | null, quote: boolean) {
  const row = endpointOf(asked.name);
  return {
    actor: { personId: asked.actorId, signedInAt: SIGNED_IN_AT },
    params: asked.params ?? {},
    query: row.query.parse(asked.query ?? {}),
    body: row.body.parse(asked.body ?? {}),
    quote,
    requestId,
    traceId: 'sim',
    token: null,
  };
}

function shown(reply: Reply): string {
  if (reply.kind === 'answer') return reply.text;
  return reply.kind === 'lost' ? 'nothing is heard' : reply.code;
}
