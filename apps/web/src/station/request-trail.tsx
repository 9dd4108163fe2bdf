import { useNow } from '../clock/use-now';
import type { StationRequestFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayMoment } from '../say/time';

/** The way of a request so far, the newest first. */
export function RequestTrail({ trail }: { trail: StationRequestFragment['trail'] }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  return (
    <section className="card">
      <h2>{t('station.trail.title')}</h2>
      <ul className="rows">
        {[...trail].reverse().map(({ at, event, role, reason, toState }) => (
          <li key={`${at}${event}`}>
            <span>
              {t(`state.${toState}`)} <span className="soft small">{t(`station.role.${role}`)}</span>
              {reason && <span className="soft small"> · {reason}</span>}
            </span>
            <span className="soft small numbers">{sayMoment(Date.parse(at), now, lang)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
