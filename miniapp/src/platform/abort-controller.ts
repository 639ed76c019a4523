type Listener = () => void;

/** WeChat and Alipay have no AbortController; TanStack Query and axios need this much of it. */
class Signal {
  aborted = false;
  reason: unknown = undefined;
  onabort: Listener | null = null;
  private readonly listeners = new Set<Listener>();

  addEventListener(_type: 'abort', listener: Listener): void {
    this.listeners.add(listener);
  }

  removeEventListener(_type: 'abort', listener: Listener): void {
    this.listeners.delete(listener);
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    this.onabort?.();
    for (const listener of this.listeners) listener();
  }
}

export class AbortController {
  readonly signal = new Signal();

  abort(reason: unknown = new Error('aborted')): void {
    this.signal.abort(reason);
  }
}
