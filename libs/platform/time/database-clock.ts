import type { OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '#kernel';

/** How often the clock is compared with the database's, in milliseconds. */
const COMPARE_EVERY_MS = 60_000;
/** Looks at one comparison: that with the shortest way there and back says most. */
const LOOKS = 3;
/** Differences up to this are left: they are the way to the database rather than the clock, in milliseconds. */
const LEFT_MS = 50;

/** What the clock is read from. Replaced in tests only. */
export interface TimeSources {
  /** The database's present; undefined where it has no clock of its own. */
  readonly database: () => Promise<Date | undefined>;
  /** The machine's clock, epoch milliseconds. */
  readonly machine: () => number;
  /** Milliseconds that pass evenly, whatever is done to the machine's clock. */
  readonly elapsed: () => number;
}

/**
 * The one clock of all processes on a database (docs/adr/0014): the database's present when it was last asked, and what
 * passed since then by a counter that nobody sets. So a process whose machine is hours off decides like the others, and a
 * machine whose clock is set while it runs decides like before. On SQLite it is the machine's clock.
 */
export class DatabaseClock extends Clock implements OnApplicationShutdown {
  /** The instant at which the counter stood at zero; undefined where the machine's clock counts. */
  private origin: number | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly sources: TimeSources,
    private readonly moved: (byMs: number) => void,
  ) {
    super();
  }

  now(): Date {
    const { machine, elapsed } = this.sources;
    return new Date(this.origin === undefined ? machine() : Math.round(this.origin + elapsed()));
  }

  /** Compares for the first time, and each minute from then on. Throws where the database cannot be asked. */
  async start(): Promise<this> {
    if (!(await this.compare())) return this;
    this.timer = setInterval(() => void this.compare().catch(() => undefined), COMPARE_EVERY_MS).unref();
    return this;
  }

  /** Sets the clock by the database's where they differ; false where the database has none. */
  async compare(): Promise<boolean> {
    const looks: { origin: number; unsureMs: number }[] = [];
    for (let look = 0; look < LOOKS; look += 1) {
      const asked = this.sources.elapsed();
      const instant = await this.sources.database();
      if (instant === undefined) return false;
      const answered = this.sources.elapsed();
      looks.push({ origin: instant.getTime() - (asked + answered) / 2, unsureMs: (answered - asked) / 2 });
    }
    const best = looks.reduce((one, other) => (other.unsureMs < one.unsureMs ? other : one));
    this.set(best);
    return true;
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private set({ origin, unsureMs }: { origin: number; unsureMs: number }): void {
    const byMs = origin - (this.origin ?? this.sources.machine() - this.sources.elapsed());
    if (this.origin !== undefined && Math.abs(byMs) <= LEFT_MS + unsureMs) return;
    this.origin = origin;
    this.moved(Math.round(byMs));
  }
}
