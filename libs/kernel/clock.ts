/** The one source of the present. Injected everywhere, so that a rule never reads the machine's time by itself. */
export abstract class Clock {
  /** The present instant, UTC, to the millisecond. */
  abstract now(): Date;
}
