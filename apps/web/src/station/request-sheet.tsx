import { Link, useParams } from 'react-router';
import { useSubscription } from 'urql';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { StationRequestFeedDocument, StationRequestPageDocument } from '../generated/station-request';
import type { StationRequestFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { StateTag } from '../resident/state-tag';
import { sayLeft, sayMoment, sayWindow } from '../say/time';
import { ContactNote } from './contact-note';
import { Explanation } from './explanation';
import { RequestDeeds } from './request-deeds';
import { RequestTrail } from './request-trail';
import { SearchClock } from './search-clock';
import { Served } from './served';
import { StationPage } from './station-page';
import { useMay } from './use-workplace';

/** One request as the station sees it, live: its clock, what may be decided, who was asked and why. */
export function RequestSheet() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: StationRequestPageDocument, variables: { id } });
  useSubscription({ query: StationRequestFeedDocument, variables: { id } });
  const item = answer.data?.serviceRequest.item;
  return (
    <StationPage
      title={item?.name ?? t('requests.one')}
      deeds={<Link to="/station">{t('station.request.toBoard')}</Link>}
    >
      <Answered of={answer}>{({ serviceRequest }) => <Sheet request={serviceRequest} />}</Answered>
    </StationPage>
  );
}

function Sheet({ request }: { request: StationRequestFragment }) {
  const mayExplain = useMay('dispatch.explain');
  const searching = request.state === 'DISPATCHING' || request.state === 'ESCALATED';
  return (
    <div className="desk-columns">
      <div className="section">
        <Headline request={request} />
        {searching && <SearchClock requestId={request.id} />}
        <RequestDeeds request={request} />
        <Served request={request} />
        <RequestTrail trail={request.trail} />
      </div>
      <div className="section">
        <Facts request={request} />
        <ContactNote requestId={request.id} />
        {mayExplain && <Explanation key={request.state} request={request} />}
      </div>
    </div>
  );
}

function Headline({ request: { state, stateReason, dispatchingSince } }: { request: StationRequestFragment }) {
  const { t, lang } = useWords();
  const now = useNow();
  const waits = state === 'DISPATCHING' || state === 'ESCALATED';
  return (
    <section className="card" aria-live="polite">
      <div className="card-head">
        <h2>{t(`station.headline.${state}`)}</h2>
        <StateTag state={state} />
      </div>
      {waits && dispatchingSince && (
        <p className="numbers">
          {t('station.board.waited', { time: sayLeft(now, Date.parse(dispatchingSince), lang) })}
        </p>
      )}
      {stateReason && <p className="soft">{stateReason}</p>}
    </section>
  );
}

function Facts({ request }: { request: StationRequestFragment }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const { startsAt, endsAt, createdAt, mode, urgency, channel, places, placesTaken, language, risks, note } = request;
  const facts = [
    ['order.when', sayWindow(Date.parse(startsAt), Date.parse(endsAt), now, lang)],
    ['station.request.mode', t(`mode.${mode}`)],
    ['station.request.urgency', t(`urgency.${urgency}`)],
    ['station.requests.channel', t(`station.channel.${channel}`)],
    ['station.requests.placed', sayMoment(Date.parse(createdAt), now, lang)],
    ['station.request.places', `${placesTaken} / ${places}`],
    ['station.request.language', language],
    ['order.risks', risks],
    ['order.note', note],
  ] as const;
  return (
    <section className="card">
      <h2>{t('requests.what')}</h2>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value ? [<dt key={`${name}-name`}>{t(name)}</dt>, <dd key={name}>{value}</dd>] : null,
        )}
      </dl>
    </section>
  );
}
