import { useAskedAgain } from '../api/use-asked-again';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { StationProgressDocument } from '../generated/station-request';
import { useWords } from '../i18n/use-words';
import { sayLeft } from '../say/time';
import { shareOfWait } from './board-order';

const LOOK_AGAIN = 5_000;

/** Which wave of offers runs, and how long until the search goes a step further: read every five seconds while it is looked at. */
export function SearchClock({ requestId }: { requestId: string }) {
  const { t, lang } = useWords();
  const now = useNow();
  const { data, again } = useLiveQuery({ query: StationProgressDocument, variables: { id: requestId } });
  useAskedAgain(again, LOOK_AGAIN);
  if (!data) return null;
  const { wave, offersOpen, nextStepAt, dispatchingSince, escalationLevel } = data.dispatchProgress;
  const until = nextStepAt === null ? null : Date.parse(nextStepAt);
  const since = dispatchingSince === null ? now : Date.parse(dispatchingSince);
  return (
    <section className="card">
      <div className="card-head">
        <h2>{wave === 0 ? t('station.board.noWave') : t('station.board.wave', { wave, count: offersOpen })}</h2>
        {escalationLevel && (
          <span className="tag" data-tone="warm">
            {t(`station.level.${escalationLevel}`)}
          </span>
        )}
      </div>
      {until === null ? (
        <p className="soft">{t('station.board.lastStep')}</p>
      ) : (
        <>
          <p className="numbers">{t('station.board.next', { left: sayLeft(until, now, lang) })}</p>
          <div className="bar" data-tone={escalationLevel ? 'warm' : undefined}>
            <i style={{ width: `${shareOfWait(since, until, now) * 100}%` }} />
          </div>
        </>
      )}
    </section>
  );
}
