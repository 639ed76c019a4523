import { createHash } from 'node:crypto';

const KEPT_LINES = 60;

/** What happened, a line each: hashed as a whole, its last lines kept, all of them on demand. */
export class Trace {
  private readonly hash = createHash('sha256');
  private readonly lines: string[] = [];

  /** `print` is given every line as it comes. */
  constructor(private readonly print: ((line: string) => void) | null = null) {}

  event(atMs: number, who: string, what: string): void {
    this.line(`${(atMs / 1000).toFixed(3)}s ${who}: ${what}`);
  }

  line(text: string): void {
    this.hash.update(text).update('\n');
    this.lines.push(text);
    if (this.lines.length > 2 * KEPT_LINES) this.lines.splice(0, KEPT_LINES);
    this.print?.(text);
  }

  /** The same for the same seed, to the last line. Ends the trace. */
  digest(): string {
    return this.hash.digest('hex');
  }

  get lastLines(): readonly string[] {
    return this.lines.slice(-KEPT_LINES);
  }
}
