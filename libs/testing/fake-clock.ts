import { Clock } from '#kernel';

/** A clock that stands still until it is moved. Starts on Monday 2026-03-02, 10:00 in Shanghai. */
export class FakeClock extends Clock {
  private instant = new Date('2026-03-02T02:00:00.000Z');

  now(): Date {
    return new Date(this.instant);
  }

  /** Sets the present. */
  set(instant: Date | string): void {
    this.instant = new Date(instant);
  }

  /** Moves the present on. */
  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number; ms?: number }): void {
    const seconds = (by.days ?? 0) * 86_400 + (by.hours ?? 0) * 3_600 + (by.minutes ?? 0) * 60 + (by.seconds ?? 0);
    this.instant = new Date(this.instant.getTime() + seconds * 1_000 + (by.ms ?? 0));
  }
}
