import { useAskedAgain } from '../api/use-asked-again';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { ProgressDocument } from '../generated/resident';
import { useWords } from '../i18n/use-words';
import { sayMoment } from '../say/time';

const LOOK_AGAIN = 5_000;

/** How many volunteers are being asked, and when the search goes on: read every five seconds while it is looked at. */
export function Searching({ requestId }: { requestId: string }) {
  const { t, lang } = useWords();
  const now = useNow();
  const { data, again } = useLiveQuery({ query: ProgressDocument, variables: { id: requestId } });
  useAskedAgain(again, LOOK_AGAIN);
  if (!data) return null;
  const { offersOpen, wave, nextStepAt } = data.dispatchProgress;
  return (
    <section className="note">
      <p>{offersOpen > 0 ? t('searching.asked', { count: offersOpen, wave }) : t('searching.widening')}</p>
      {nextStepAt && (
        <p className="small">{t('searching.next', { at: sayMoment(Date.parse(nextStepAt), now, lang) })}</p>
      )}
    </section>
  );
}
