/** Loaded before a program: sets its machine's clock off by CLOCK_OFF_MS, for it and every package in it. */
const off = Number(process.env.CLOCK_OFF_MS);
const TrueDate = Date;

class DateOff extends TrueDate {
  /** @param {any[]} given */
  constructor(...given) {
    super(.../** @type {[]} */ (given.length === 0 ? [TrueDate.now() + off] : given));
  }

  static now() {
    return TrueDate.now() + off;
  }
}

globalThis.Date = /** @type {DateConstructor} */ (/** @type {unknown} */ (DateOff));
