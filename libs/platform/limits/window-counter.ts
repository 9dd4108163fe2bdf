/** Counts within fixed windows in the memory of this process. Bounded: windows that have ended are swept away. */
export class WindowCounter {
  private readonly windows = new Map<string, { count: number; endsAt: number }>();
  private sweepAt = 0;

  /** Adds `weight` to the key's window and returns the count in it and the milliseconds until it ends. */
  add(key: string, weight: number, windowMs: number, now: number): { count: number; remainingMs: number } {
    this.sweep(now);
    const current = this.windows.get(key);
    const window = current && current.endsAt > now ? current : { count: 0, endsAt: now + windowMs };
    window.count += weight;
    this.windows.set(key, window);
    return { count: window.count, remainingMs: window.endsAt - now };
  }

  /** Forgets a key, as after a success. */
  forget(key: string): void {
    this.windows.delete(key);
  }

  private sweep(now: number): void {
    if (now < this.sweepAt) return;
    this.sweepAt = now + 10_000;
    for (const [key, window] of this.windows) if (window.endsAt <= now) this.windows.delete(key);
  }
}
