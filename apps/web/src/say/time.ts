import type { Language } from '../i18n/language';

const ZONE = 'Asia/Shanghai';
const DAY = 86_400_000;
const locale = { zh: 'zh-CN', en: 'en-GB' } as const;

const dayKey = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });

/** The business date of an instant, `YYYY-MM-DD` in Shanghai. */
export function businessDate(at: number): string {
  return dayKey.format(at);
}

/** The last business date of a time that ends before an instant: of a year that ends with it, `2025-12-31`. */
export function lastDate(until: number): string {
  return businessDate(until - 1);
}

/** `14:05`, in Shanghai. */
export function sayClock(at: number, language: Language): string {
  return new Intl.DateTimeFormat(locale[language], {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(at);
}

/** `14:05:09`, in Shanghai. */
export function sayClockSeconds(at: number, language: Language): string {
  return new Intl.DateTimeFormat(locale[language], { timeZone: ZONE, timeStyle: 'medium', hour12: false }).format(at);
}

/** `今天`, `明天`, `昨天`, else `11月26日 周四`. */
export function sayDay(at: number, now: number, language: Language): string {
  const words = { zh: ['昨天', '今天', '明天'], en: ['yesterday', 'today', 'tomorrow'] }[language];
  const near = [-1, 0, 1].findIndex((days) => businessDate(now + days * DAY) === businessDate(at));
  const word = words[near];
  if (word !== undefined) return word;
  const otherYear = businessDate(at).slice(0, 4) !== businessDate(now).slice(0, 4);
  return new Intl.DateTimeFormat(locale[language], {
    timeZone: ZONE,
    year: otherYear ? 'numeric' : undefined,
    month: language === 'zh' ? 'long' : 'short',
    day: 'numeric',
    weekday: otherYear ? undefined : 'short',
  }).format(at);
}

/** `今天 14:05`. */
export function sayMoment(at: number, now: number, language: Language): string {
  return `${sayDay(at, now, language)} ${sayClock(at, language)}`;
}

/** When something is over, `今天 18:00`; at midnight of the day that ends then, `今天 24:00`. */
export function sayEnd(at: number, now: number, language: Language): string {
  return lastDate(at) === businessDate(at) ? sayMoment(at, now, language) : `${sayDay(at - 1, now, language)} 24:00`;
}

/** `今天 14:05–15:05`. */
export function sayWindow(from: number, to: number, now: number, language: Language): string {
  return `${sayMoment(from, now, language)}–${sayClock(to, language)}`;
}

/** A `LocalDate` as people write it: `2026年11月26日`. */
export function sayDate(date: string, language: Language): string {
  const style = {
    timeZone: 'UTC',
    year: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    day: 'numeric',
  } as const;
  return new Intl.DateTimeFormat(locale[language], style).format(Date.parse(`${date}T00:00:00Z`));
}

/** What is left until an instant, `1 分 05 秒`: never in the form of a clock. `0 秒` once it has passed. */
export function sayLeft(until: number, now: number, language: Language): string {
  const seconds = Math.max(0, Math.ceil((until - now) / 1_000));
  const [hour, minute, second] = language === 'zh' ? ['小时', '分', '秒'] : ['h', 'min', 's'];
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor((seconds % 3_600) / 60);
  if (hours > 0) return `${hours} ${hour} ${minutes} ${minute}`;
  const rest = seconds % 60;
  return minutes > 0 ? `${minutes} ${minute} ${String(rest).padStart(2, '0')} ${second}` : `${rest} ${second}`;
}

/** The instant of a wall clock in Shanghai on a business date; there is no summer time. */
export function shanghaiTime(date: string, clock: string): number {
  return Date.parse(`${date}T${clock}:00+08:00`);
}
