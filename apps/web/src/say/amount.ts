import type { Language } from '../i18n/language';

const locale = { zh: 'zh-CN', en: 'en-GB' } as const;

/** Integer 分 as `¥1,234.50`, without ever dividing money into a float. */
export function sayFen(fen: number): string {
  const whole = Math.trunc(Math.abs(fen) / 100);
  const cents = String(Math.abs(fen) % 100).padStart(2, '0');
  return `${fen < 0 ? '−' : ''}¥${whole.toLocaleString('en-US')}.${cents}`;
}

/** `1 小时 30 分钟`. */
export function sayMinutes(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = language === 'zh' ? ['小时', '分钟'] : ['h', 'min'];
  const parts = [hours > 0 ? `${hours} ${words[0]}` : '', rest > 0 || hours === 0 ? `${rest} ${words[1]}` : ''];
  return parts.filter(Boolean).join(' ');
}

/** `850 米`, `1.2 公里`. */
export function sayMetres(metres: number, language: Language): string {
  const [near, far] = language === 'zh' ? ['米', '公里'] : ['m', 'km'];
  return metres < 1_000 ? `${metres} ${near}` : `${(metres / 1_000).toFixed(1)} ${far}`;
}

/** `12,345`. */
export function sayCount(count: number, language: Language): string {
  return count.toLocaleString(locale[language]);
}
