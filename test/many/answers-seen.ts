import type { Answer } from '../component/harness/person-client';

/**
 * What an answer means to a phone: done; its own other copy is being done at this moment; worth
 * another try with the same id; or a failure.
 */
export type AnswerClass = 'done' | 'running' | 'retryable' | 'failure';

const RETRYABLE: ReadonlySet<number> = new Set([429, 502, 503, 504]);

export function classOf({ status, text }: Pick<Answer, 'status' | 'text'>): AnswerClass {
  if (status >= 200 && status < 300) return 'done';
  if (RETRYABLE.has(status)) return 'retryable';
  return status === 409 && text.includes('"code":"request-running"') ? 'running' : 'failure';
}

/** Counts answers and how long people waited for them. */
export class AnswersSeen {
  readonly counts: Record<AnswerClass, number> = {
    done: 0,
    running: 0,
    retryable: 0,
    failure: 0,
  };
  readonly byStatus = new Map<string, number>();
  /** The first of them, as they were. */
  readonly failures: string[] = [];
  private readonly waits = new Map<string, number[]>();

  see(what: string, answer: Pick<Answer, 'status' | 'text'>, ms: number): AnswerClass {
    const seen = classOf(answer);
    this.counts[seen] += 1;
    const key = `${answer.status}`;
    this.byStatus.set(key, (this.byStatus.get(key) ?? 0) + 1);
    if (seen === 'failure') this.fail(`${what} ${answer.status} ${answer.text.slice(0, 500)}`);
    this.waits.set(what, [...(this.waits.get(what) ?? []), ms]);
    return seen;
  }

  fail(what: string): void {
    if (this.failures.length < 20) this.failures.push(what);
  }

  /** In milliseconds; `part` of one: 0.99 for what one in a hundred waits longer than. */
  wait(what: string, part: number): number {
    const sorted = [...(this.waits.get(what) ?? [])].sort((one, other) => one - other);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  }
}
