import type { Fault, Link } from './fault-kinds';
import type { PlannedFault } from './fault-plan';
import type { TcpProxy } from './tcp-proxy';

/** Arms the faults of a plan as the operations go by, each on the next proxy of its link. */
export class FaultDealer {
  private next = 0;

  constructor(
    private readonly proxies: Readonly<Record<Link, readonly TcpProxy[]>>,
    private readonly plan: readonly PlannedFault[],
  ) {}

  /** Faults that have been done. */
  get count(): number {
    return [...this.counts().values()].reduce((sum, each) => sum + each, 0);
  }

  /** By link and fault. */
  counts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const [link, proxies] of Object.entries(this.proxies)) {
      for (const proxy of proxies) {
        for (const [fault, times] of proxy.done) add(counts, `${link} ${fault}`, times);
      }
    }
    return counts;
  }

  deal(operation: number): void {
    for (;;) {
      const planned = this.plan[this.next];
      if (!planned || planned.atOperation > operation) return;
      this.next += 1;
      void this.arm(planned);
    }
  }

  /** From now on nothing goes wrong any more. */
  stop(): void {
    for (const proxy of Object.values(this.proxies).flat()) proxy.disarm();
  }

  private arm({ link, fault, striking }: PlannedFault): Promise<void> {
    const proxies = this.proxies[link];
    const proxy = proxies[this.next % proxies.length];
    if (!proxy) throw new Error(`no proxy stands before the ${link}`);
    return proxy.arm(fault as Fault, (request) => striking === null || request.includes(striking));
  }
}

function add(counts: Map<string, number>, name: string, times: number): void {
  counts.set(name, (counts.get(name) ?? 0) + times);
}
