import { useNow } from '../clock/use-now';
import { useWords } from '../i18n/use-words';
import { sayMoment } from '../say/time';

/** Until when it has to be decided, and whether that has passed. */
export function Due({ at, escalated = false }: { at: string | null; escalated?: boolean }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  if (at === null) return null;
  const late = escalated || Date.parse(at) < now;
  return (
    <span className="tag" data-tone={late ? 'grave' : 'calm'}>
      {t(late ? 'station.checks.overdue' : 'station.checks.due', { at: sayMoment(Date.parse(at), now, lang) })}
    </span>
  );
}
