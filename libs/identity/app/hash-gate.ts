import { generalErrors } from '#kernel';

/** Lets a few pieces of costly work run at once and a bounded number wait; throws UNAVAILABLE beyond that. */
export class HashGate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly parallel: number,
    private readonly queue: number,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private async enter(): Promise<void> {
    if (this.running < this.parallel) {
      this.running += 1;
      return;
    }
    if (this.waiting.length >= this.queue) throw generalErrors.UNAVAILABLE();
    await new Promise<void>((resolve) => this.waiting.push(resolve)); // the place is handed over, not freed
  }

  private leave(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.running -= 1;
    else next();
  }
}
