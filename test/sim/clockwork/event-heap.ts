/** One life of a simulated process: what belongs to it is dropped when it ends. */
export interface Life {
  readonly name: string;
  alive: boolean;
}

export interface SimEvent {
  readonly atMs: number;
  /** Drawn: events of the same instant come in an order that only the seed decides. */
  readonly tie: number;
  readonly label: string;
  /** Null where it belongs to the world and not to a process. */
  readonly life: Life | null;
  readonly act: () => void | Promise<void>;
}

function isSooner(one: SimEvent, other: SimEvent): boolean {
  return one.atMs < other.atMs || (one.atMs === other.atMs && one.tie < other.tie);
}

/** A binary heap of what is going to happen; the soonest comes out first. */
export class EventHeap {
  private readonly events: SimEvent[] = [];

  push(event: SimEvent): void {
    this.events.push(event);
    let at = this.events.length - 1;
    while (at > 0 && this.swapIfSooner(at, (at - 1) >> 1)) at = (at - 1) >> 1;
  }

  pop(): SimEvent | undefined {
    const first = this.events[0];
    const last = this.events.pop();
    if (last !== undefined && this.events.length > 0) {
      this.events[0] = last;
      this.sink();
    }
    return first;
  }

  private sink(): void {
    for (let at = 0; ; ) {
      const soonest = this.soonerOf(2 * at + 1, 2 * at + 2);
      if (soonest === null || !this.swapIfSooner(soonest, at)) return;
      at = soonest;
    }
  }

  private soonerOf(left: number, right: number): number | null {
    const one = this.events[left];
    const other = this.events[right];
    if (one === undefined) return null;
    return other !== undefined && isSooner(other, one) ? right : left;
  }

  private swapIfSooner(lower: number, upper: number): boolean {
    const below = this.events[lower];
    const above = this.events[upper];
    if (below === undefined || above === undefined || !isSooner(below, above)) return false;
    this.events[lower] = above;
    this.events[upper] = below;
    return true;
  }
}
