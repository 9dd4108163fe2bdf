/** A watcher that is given the newest value only: one who is slow skips what has passed, and costs no memory. */
export class LatestOnly<T> implements AsyncIterableIterator<T> {
  private kept: { readonly value: T } | undefined;
  private waiting: ((result: IteratorResult<T>) => void) | undefined;
  private ended = false;

  /** `leave` is called once, when the watcher goes. */
  constructor(private readonly leave: () => void) {}

  /** Hands a value over, in place of one that was not fetched yet. */
  give(value: T): void {
    if (this.ended) return;
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting) waiting({ done: false, value });
    else this.kept = { value };
  }

  async next(): Promise<IteratorResult<T>> {
    const { kept } = this;
    this.kept = undefined;
    if (kept) return { done: false, value: kept.value };
    if (this.ended) return { done: true, value: undefined };
    return new Promise((resolve) => (this.waiting = resolve));
  }

  async return(): Promise<IteratorResult<T>> {
    if (!this.ended) this.leave();
    this.ended = true;
    this.kept = undefined;
    this.waiting?.({ done: true, value: undefined });
    return { done: true, value: undefined };
  }

  async throw(reason: unknown): Promise<IteratorResult<T>> {
    await this.return();
    throw reason;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
