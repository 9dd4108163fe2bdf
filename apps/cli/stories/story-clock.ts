import { Clock } from '#kernel';

/** A clock that runs as fast as the real one and can be turned forward: an hour of service need not take an hour. */
export class StoryClock extends Clock {
  private offset = 0;

  /** Begins at the present, or at an instant. */
  constructor(beginning?: Date) {
    super();
    if (beginning) this.offset = beginning.getTime() - this.now().getTime();
  }

  now(): Date {
    return new Date(performance.timeOrigin + performance.now() + this.offset);
  }

  /** Turns the clock forward by whole minutes. */
  advance(minutes: number): void {
    this.offset += minutes * 60_000;
  }
}
