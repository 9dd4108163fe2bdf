/** A counter on the terminal: rewrites its line on a terminal, and stays silent in between where there is none. */
export class Progress {
  private shownAt = 0;
  private done = 0;

  constructor(
    private readonly what: string,
    private readonly total?: number,
    private readonly startedAt = performance.now(),
  ) {}

  /** Tells how many are done; shown at most five times a second. */
  at(done: number): void {
    this.done = done;
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.shownAt < 200) return;
    this.shownAt = now;
    process.stderr.write(`\r${this.line()}`);
  }

  /** Shows the last count with time and memory. */
  end(): void {
    const memory = Math.round(process.memoryUsage().rss / 1024 / 1024);
    process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${this.line()}, ${memory} MB\n`);
  }

  private line(): string {
    const seconds = (performance.now() - this.startedAt) / 1000;
    const share = this.total ? ` of ${this.total}` : '';
    return `${this.done}${share} ${this.what}, ${seconds.toFixed(1)} s`;
  }
}
