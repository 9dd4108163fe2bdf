import { CHINESE_REASONS } from './chinese-reasons.table.js';

interface Pattern {
  readonly matches: RegExp;
  readonly chinese: string;
}

const patterns: readonly Pattern[] = CHINESE_REASONS.map(([english, chinese]) => ({
  matches: new RegExp(`^${english.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\d\}/g, '(.+?)')}$`, 'u'),
  chinese,
}));

/** The Chinese text of a reason for which a refusal gives an English one; `undefined` if there is none. */
export function chineseReason(english: string): string | undefined {
  for (const { matches, chinese } of patterns) {
    const found = matches.exec(english);
    if (found) return chinese.replace(/\{(\d)\}/g, (_, at: string) => found[Number(at)] ?? '');
  }
  return undefined;
}
