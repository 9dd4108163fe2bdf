import type { FiguresFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayCount } from '../say/amount';

export type ShownCount = FiguresFragment['live'];

/** A count as it may be told: the number, "<5", or nothing. */
export function useSayShown(): (shown: ShownCount) => string {
  const { lang } = useWords();
  return ({ kind, count }) => (kind === 'EXACT' ? sayCount(count ?? 0, lang) : kind === 'FEW' ? '<5' : '—');
}
