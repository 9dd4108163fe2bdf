import { Link } from 'react-router';
import type { BoardLineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayLeft, sayMoment } from '../say/time';
import { shareOfWait, waitsSince } from './board-order';

interface Props {
  readonly line: BoardLineFragment;
  readonly now: number;
}

/** A request on the board: how long it waits, whom it was offered to, and what happens next. */
export function BoardRow({ line, now }: Props) {
  const { t, lang } = useWords();
  const { requestId, itemName, urgency, startsAt, escalationLevel, places, placesLeft } = line;
  const since = waitsSince(line);
  return (
    <li data-escalated={escalationLevel !== null || undefined}>
      <Link className="station-line" to={`/station/requests/${requestId}`}>
        <span className="station-what">
          <span className="station-tags">
            <strong>{itemName}</strong>
            {urgency === 'URGENT' && (
              <span className="tag" data-tone="grave">
                {t('urgency.URGENT')}
              </span>
            )}
            {escalationLevel && (
              <span className="tag" data-tone="warm">
                {t(`station.level.${escalationLevel}`)}
              </span>
            )}
          </span>
          <span className="soft small">
            {t('station.board.starts', { at: sayMoment(Date.parse(startsAt), now, lang) })}
            {places > 1 && ` · ${t('station.board.places', { left: placesLeft, all: places })}`}
          </span>
        </span>
        <span className="station-wait numbers">{t('station.board.waited', { time: sayLeft(now, since, lang) })}</span>
        <Asked line={line} />
        <NextStep line={line} now={now} />
      </Link>
    </li>
  );
}

function Asked({ line: { wave, offersOpen, offersDeclined, offersTimedOut } }: { line: BoardLineFragment }) {
  const { t } = useWords();
  return (
    <span className="station-asked">
      <span>{wave === 0 ? t('station.board.noWave') : t('station.board.wave', { wave, count: offersOpen })}</span>
      <span className="soft small">
        {t('station.board.answers', { declined: offersDeclined, silent: offersTimedOut })}
      </span>
    </span>
  );
}

function NextStep({ line, now }: Props) {
  const { t, lang } = useWords();
  if (line.nextStepAt === null) return <span className="soft small">{t('station.board.lastStep')}</span>;
  const until = Date.parse(line.nextStepAt);
  return (
    <span className="station-next">
      <span className="small numbers">{t('station.board.next', { left: sayLeft(until, now, lang) })}</span>
      <span className="bar" data-tone={line.escalationLevel ? 'warm' : undefined}>
        <i style={{ width: `${shareOfWait(waitsSince(line), until, now) * 100}%` }} />
      </span>
    </span>
  );
}
