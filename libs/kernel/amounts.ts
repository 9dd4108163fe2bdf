import { generalErrors } from './general.errors.js';

/** Money in 分 (fen, 1/100 yuan), a safe integer. */
export type Fen = number & { readonly __unit: 'fen' };
/** Points 积分, a safe integer; never money. */
export type Points = number & { readonly __unit: 'points' };
/** Minutes of service 服务时长, a safe integer; never spent, never expire. */
export type Minutes = number & { readonly __unit: 'minutes' };

/** Takes a whole number of fen. Throws BAD_USER_INPUT for fractions, NaN and what exceeds the safe integers. */
export const fen = (value: number): Fen => wholeNumber(value, 'fen') as Fen;
/** Takes a whole number of points. Throws BAD_USER_INPUT as `fen` does. */
export const points = (value: number): Points => wholeNumber(value, 'points') as Points;
/** Takes a whole number of minutes. Throws BAD_USER_INPUT as `fen` does. */
export const minutes = (value: number): Minutes => wholeNumber(value, 'minutes') as Minutes;

/** Returns the value if it is a safe integer, else throws BAD_USER_INPUT naming the field. */
export function wholeNumber(value: number, field: string): number {
  if (!Number.isSafeInteger(value)) {
    throw generalErrors.BAD_USER_INPUT({ field, reason: 'must be a whole number within the safe range' });
  }
  return value;
}
