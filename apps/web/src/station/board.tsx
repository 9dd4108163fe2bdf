import { useState } from 'react';
import { Link } from 'react-router';
import { useSubscription } from 'urql';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { StationBoardDocument, StationBoardFeedDocument, StationSubmittedDocument } from '../generated/station-board';
import type { BoardLineFragment, StationRequestRowFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { sayLeft, sayMoment } from '../say/time';
import { BoardRow } from './board-row';
import { inBoardOrder } from './board-order';
import { StationPage } from './station-page';
import { useWorkplace } from './use-workplace';

/** The dispatch board 派单看板 of the place where I work, live. */
export function Board() {
  const { t } = useWords();
  const workplace = useWorkplace();
  return (
    <StationPage title={t('station.board.title')}>{workplace && <LiveBoard regionId={workplace.id} />}</StationPage>
  );
}

/** Requests whose volunteer has not signed in in time, the latest first. */
function useBoardFeed(regionId: string): { late: readonly string[]; seen: (id: string) => void } {
  const [late, setLate] = useState<readonly string[]>([]);
  useSubscription({ query: StationBoardFeedDocument, variables: { regionId } }, (_before, event) => {
    const { kind, requestId } = event.dispatchBoard;
    if (kind === 'VOLUNTEER_LATE') setLate((before) => [requestId, ...before.filter((id) => id !== requestId)]);
    return event;
  });
  return { late, seen: (id) => setLate((before) => before.filter((one) => one !== id)) };
}

function LiveBoard({ regionId }: { regionId: string }) {
  const { t } = useWords();
  const board = useLiveQuery({ query: StationBoardDocument, variables: { regionId } });
  const submitted = useLiveQuery({ query: StationSubmittedDocument, variables: { regionId } });
  const { late, seen } = useBoardFeed(regionId);
  const waiting = submitted.data?.serviceRequests.nodes ?? [];
  return (
    <Answered of={board}>
      {({ openDispatches }) => (
        <>
          <Figures lines={openDispatches} waiting={waiting.length} />
          {late.map((id) => (
            <p key={id} className="note" data-tone="grave" role="alert">
              {t('station.board.late')}{' '}
              <Link to={`/station/requests/${id}`} onClick={() => seen(id)}>
                {t('station.board.look')}
              </Link>
            </p>
          ))}
          {waiting.length > 0 && <Submitted requests={waiting} />}
          <Open lines={openDispatches} />
        </>
      )}
    </Answered>
  );
}

function Figures({ lines, waiting }: { lines: readonly BoardLineFragment[]; waiting: number }) {
  const { t } = useWords();
  const escalated = lines.filter(({ escalationLevel }) => escalationLevel !== null).length;
  const figures = [
    ['station.board.submitted', waiting],
    ['station.board.searching', lines.length],
    ['station.board.escalated', escalated],
  ] as const;
  return (
    <dl className="station-figures">
      {figures.map(([word, count]) => (
        <div
          key={word}
          className="card"
          data-tone={word === 'station.board.escalated' && count > 0 ? 'warm' : undefined}
        >
          <dt className="soft">{t(word)}</dt>
          <dd className="figure">{count}</dd>
        </div>
      ))}
    </dl>
  );
}

function Submitted({ requests }: { requests: readonly StationRequestRowFragment[] }) {
  const { t, lang } = useWords();
  const now = useNow();
  return (
    <section className="section">
      <h2>{t('station.board.submitted')}</h2>
      <ul className="station-lines">
        {requests.map(({ id, item, createdAt, startsAt }) => (
          <li key={id}>
            <Link className="station-line" to={`/station/requests/${id}`}>
              <span className="station-what">
                <strong>{item?.name ?? t('requests.entered')}</strong>
                <span className="soft small">
                  {t('station.board.starts', { at: sayMoment(Date.parse(startsAt), now, lang) })}
                </span>
              </span>
              <span className="station-wait numbers">
                {t('station.board.waited', { time: sayLeft(now, Date.parse(createdAt), lang) })}
              </span>
              <span className="station-deed">{t('station.board.decide')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Open({ lines }: { lines: readonly BoardLineFragment[] }) {
  const { t } = useWords();
  const now = useNow();
  return (
    <section className="section">
      <h2>{t('station.board.searching')}</h2>
      {lines.length === 0 && <Empty>{t('station.board.none')}</Empty>}
      <ul className="station-lines">
        {inBoardOrder(lines).map((line) => (
          <BoardRow key={line.requestId} line={line} now={now} />
        ))}
      </ul>
    </section>
  );
}
