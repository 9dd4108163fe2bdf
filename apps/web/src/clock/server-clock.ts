/** How far the server's clock is ahead of this device's, in milliseconds: many phones are minutes off. */
let ahead = 0;

/** This device's clock, in milliseconds since 1970. */
export function deviceNow(): number {
  return Date.now();
}

/** Takes the time from the `Date` header of an answer that was asked for at `sentAt` (this device's clock). */
export function learnServerTime(header: string | null, sentAt: number): void {
  const told = header === null ? Number.NaN : Date.parse(header);
  if (Number.isNaN(told)) return;
  // The header tells whole seconds: the middle of that second, at the middle of the journey.
  const measured = told + 500 - (sentAt + deviceNow()) / 2;
  if (Math.abs(measured - ahead) > 1_500) ahead = measured;
}

/** The server's time, in milliseconds since 1970. */
export function serverNow(): number {
  return deviceNow() + ahead;
}
