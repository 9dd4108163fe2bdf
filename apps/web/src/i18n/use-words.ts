import { useTranslation } from 'react-i18next';
import { language, type Language } from './language';

type Words = (key: string, values?: Record<string, string | number>) => string;

/** The words of the page, and the language they are in. */
export function useWords(): { t: Words; lang: Language } {
  const { t } = useTranslation();
  return { t: (key, values) => t(key, values ?? {}), lang: language() };
}
