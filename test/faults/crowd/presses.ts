import { z } from 'zod';
import type { Random } from '../../sim/clockwork/random';
import type { CrowdPayer } from './crowd-person';
import { type Heard, sendFromPhone } from './phone';
import type { Begun, Wish } from './wishes';

/** One request of a phone, whatever happened to it on the way. */
export interface Pressed {
  readonly requestId: string;
  readonly wish: Wish;
  /** Different answers 200 that were heard: one at most, where nobody is told two things. */
  readonly answers: Set<string>;
  /** The last problem that was heard. */
  problem: string | null;
}

export interface PressSettings {
  readonly urls: readonly string[];
  /** Told before each sending; resolves when it may go. */
  readonly onSend: () => Promise<void>;
}

const Code = z.object({ code: z.string() });
const Made = z.object({
  result: z.object({
    order: z.object({ orderId: z.string() }).nullish(),
    items: z.array(z.object({ order: z.object({ orderId: z.string() }).nullable() })).optional(),
    recordId: z.string().optional(),
  }),
});
/** Nothing was decided, or nobody heard what. */
const ASK_AGAIN = new Set([
  'request-running',
  'outside-unavailable',
  'out-of-service',
  'unexpected',
  'too-many-requests',
]);
const MOST_TRIES = 80;
const PAUSE_MS = { least: 300, most: 1_500 };
const AGAIN = 0.2;
const ANEW = 0.08;
const LATER = 0.05;
const MOST_BEGUN = 8;
const ENDINGS = new Set(['cancelOrder', 'claimWalletTransfer', 'declineWalletTransfer']);

/** Thumbs: they press, press again, hear nothing, ask again under the same id, and remember. */
export class Presses {
  readonly all: Pressed[] = [];
  /** Problems that were heard, by their code. */
  readonly heard = new Map<string, number>();
  private readonly begun = new Map<CrowdPayer, Begun>();

  constructor(private readonly settings: PressSettings) {}

  begunBy(payer: CrowdPayer): Begun {
    const kept = this.begun.get(payer) ?? { orders: [], transfers: [] };
    this.begun.set(payer, kept);
    return kept;
  }

  /** A wish, and now and then a second press: of the same request, or of a new one like it. */
  async press(random: Random, payer: CrowdPayer, wish: Wish): Promise<void> {
    const pressed = this.open(random, wish);
    const presses = [this.untilKnown(random.fork(), pressed)];
    if (random.chance(AGAIN)) presses.push(this.untilKnown(random.fork(), pressed));
    if (random.chance(ANEW)) {
      presses.push(this.untilKnown(random.fork(), this.open(random, wish)));
    }
    await Promise.all(presses);
    if (random.chance(LATER)) await this.untilKnown(random.fork(), pressed);
    this.remember(payer, pressed);
  }

  private open(random: Random, wish: Wish): Pressed {
    const pressed: Pressed = { requestId: random.uuid(), wish, answers: new Set(), problem: null };
    this.all.push(pressed);
    return pressed;
  }

  /** Sends until there is an answer that says what became of it, from one process or another. */
  private async untilKnown(random: Random, pressed: Pressed): Promise<void> {
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      await this.settings.onSend();
      const heard = await this.send(random.pick(this.settings.urls), pressed);
      if (this.isKnown(pressed, heard)) return;
      await pause(random.between(PAUSE_MS.least, PAUSE_MS.most));
    }
    pressed.problem = 'never-known';
  }

  private send(url: string, { wish, requestId }: Pressed): Promise<Heard> {
    const { by, path, body } = wish;
    return sendFromPhone(url, by, { method: 'POST', path, body, requestId });
  }

  private isKnown(pressed: Pressed, heard: Heard): boolean {
    if (heard.kind === 'nothing') return this.count('nothing-heard', false);
    if (heard.status === 200) {
      pressed.answers.add(heard.text);
      return true;
    }
    const problem = codeOf(heard.text);
    pressed.problem = problem;
    return this.count(problem, !ASK_AGAIN.has(problem));
  }

  private count(problem: string, known: boolean): boolean {
    this.heard.set(problem, (this.heard.get(problem) ?? 0) + 1);
    return known;
  }

  /** What was begun can be ended later; what was ended is forgotten. */
  private remember(payer: CrowdPayer, { wish, answers }: Pressed): void {
    const { orders, transfers } = this.begunBy(payer);
    const [answer] = answers;
    if (answer === undefined) return;
    if (ENDINGS.has(wish.command)) {
      for (const list of [orders, transfers]) forget(list, wish.path);
      return;
    }
    const made = Made.safeParse(JSON.parse(answer));
    if (!made.success) return;
    const { order, items = [], recordId } = made.data.result;
    if (recordId) keep(transfers, recordId);
    if (payer.area !== 'batch' && payer.area !== 'refund') return;
    for (const each of [{ order }, ...items]) if (each.order) keep(orders, each.order.orderId);
  }
}

function keep(list: string[], id: string): void {
  if (!list.includes(id)) list.push(id);
  if (list.length > MOST_BEGUN) list.shift();
}

function forget(list: string[], path: string): void {
  const at = list.findIndex((id) => path.includes(id));
  if (at >= 0) list.splice(at, 1);
}

function codeOf(text: string): string {
  try {
    return Code.parse(JSON.parse(text)).code;
  } catch {
    return 'no-problem-at-all';
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
