import { useNow } from '../clock/use-now';
import { useWords } from '../i18n/use-words';
import { businessDate, sayClock, sayDate, sayMoment } from '../say/time';

interface SayWhen {
  /** `今天 14:05`. */
  readonly moment: (at: string) => string;
  /** `2026年11月26日 14:05`: for what is decided by the minute. */
  readonly exact: (at: string) => string;
}

/** Instants as this desk writes them. */
export function useSayWhen(): SayWhen {
  const { lang } = useWords();
  const now = useNow(60_000);
  return {
    moment: (at) => sayMoment(Date.parse(at), now, lang),
    exact: (at) => `${sayDate(businessDate(Date.parse(at)), lang)} ${sayClock(Date.parse(at), lang)}`,
  };
}
