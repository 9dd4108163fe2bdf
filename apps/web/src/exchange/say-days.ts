import { useWords } from '../i18n/use-words';
import { sayDate } from '../say/time';

/** Says from which day to which. */
export function useSayDays(): (dates: { fromDate: string; toDate: string }) => string {
  const { t, lang } = useWords();
  return ({ fromDate, toDate }) => t('exchange.days', { from: sayDate(fromDate, lang), to: sayDate(toDate, lang) });
}
