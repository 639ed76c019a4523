const UNIT = 2 ** 32;

/**
 * Chance out of one integer: the same seed gives the same draws, on every machine and for ever
 * (mulberry32). Not for secrets.
 */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
    this.unit();
  }

  /** From 0 up to, but never, 1. */
  unit(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / UNIT;
  }

  /** A whole number, both ends among the possible ones. */
  between(least: number, most: number): number {
    return least + Math.floor(this.unit() * (most - least + 1));
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.between(0, choices.length - 1)];
    if (choice === undefined) throw new RangeError('nothing to pick from');
    return choice;
  }

  /** The same in another order. */
  shuffled<T>(choices: readonly T[]): T[] {
    const ranked = choices.map((choice) => ({ choice, rank: this.unit() }));
    return ranked.sort((one, other) => one.rank - other.rank).map(({ choice }) => choice);
  }

  /** Another stream: what it draws leaves this one's later draws as they are. */
  fork(): Random {
    return new Random(this.between(0, UNIT - 1));
  }

  /** Looks like any other random UUID, and comes again with the seed. */
  uuid(): string {
    const hex = (digits: number) => this.between(0, 16 ** digits - 1).toString(16);
    const part = (digits: number) => hex(digits).padStart(digits, '0');
    const variant = (0x8000 + this.between(0, 0x3fff)).toString(16);
    return `${part(8)}-${part(4)}-4${part(3)}-${variant}-${part(6)}${part(6)}`;
  }
}
