/** Whether the full numbers are asked for (`npm run faults -- --long`); else a short run, inside `npm test`. */
export const isLong = process.env.LINLI_FAULTS === 'long';

/** One number for the short run and one for the long one. */
export function runLength(short: number, long: number): number {
  return isLong ? long : short;
}
