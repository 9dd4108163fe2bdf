import { addMonths, businessDate, generalErrors, localDate, startOfBusinessDate } from '#kernel';

/** A calendar month `YYYY-MM` in Asia/Shanghai (结算月份). */
export type Month = string & { readonly __month: 'Asia/Shanghai' };

/** Reads a text as a month. Throws BAD_USER_INPUT. */
export function month(text: string): Month {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) {
    throw generalErrors.BAD_USER_INPUT({ field: 'month', reason: 'must be a month YYYY-MM' });
  }
  return text as Month;
}

/** The month in Shanghai at an instant. */
export const monthAt = (instant: Date): Month => businessDate(instant).slice(0, 7) as Month;

/** The instants of a month: from its first, until the first of the next one (not included). */
export function instantsOf(of: Month): { readonly from: Date; readonly until: Date } {
  const first = localDate(`${of}-01`);
  return { from: startOfBusinessDate(first), until: startOfBusinessDate(addMonths(first, 1)) };
}

/** Whether a month has ended: nothing can be confirmed in it any more. */
export const isOver = (of: Month, now: Date): boolean => now.getTime() >= instantsOf(of).until.getTime();
