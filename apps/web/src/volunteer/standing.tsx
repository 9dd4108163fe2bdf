import { useNow } from '../clock/use-now';
import type { VolunteerCardFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayMoment } from '../say/time';

/** Says why no offers come, for who is not verified or may not serve for now. */
export function Standing({ volunteer: { state, stateUntil } }: { volunteer: VolunteerCardFragment }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  if (state === 'VERIFIED' || state === 'OFF_DUTY') return null;
  return (
    <section className="note">
      <p>{t(`standing.${state}`)}</p>
      {stateUntil && (
        <p className="small">{t('standing.until', { at: sayMoment(Date.parse(stateUntil), now, lang) })}</p>
      )}
    </section>
  );
}
