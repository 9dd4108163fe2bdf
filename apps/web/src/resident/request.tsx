import { useParams } from 'react-router';
import { useSubscription } from 'urql';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { OneRequestDocument, RequestFeedDocument } from '../generated/resident';

import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { Page } from '../parts/page';
import { sayWindow } from '../say/time';
import { CallOff } from './call-off';
import { Code } from './code';
import { Coming } from './coming';
import { ConfirmService } from './confirm-service';
import { RateService } from './rate-service';
import type { RequestDetail } from './request-detail';
import { Searching } from './searching';
import { mayCancel, showsCode } from './way';
import { WayBar } from './way-bar';

/** One request, live: who comes and when, the code, confirming, rating. */
export function Request() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: OneRequestDocument, variables: { id } });
  useSubscription({ query: RequestFeedDocument, variables: { id } });
  const item = answer.data?.serviceRequest.item;
  return (
    <Page title={item?.name ?? t('requests.one')} back="/requests">
      <Answered of={answer}>{({ serviceRequest }) => <Sheet request={serviceRequest} />}</Answered>
    </Page>
  );
}

function Sheet({ request }: { request: RequestDetail }) {
  const { id, state, volunteers } = request;
  const coming = volunteers.filter((one) => one.state === 'ASSIGNED' || one.state === 'FINISHED');
  return (
    <>
      <Headline request={request} />
      {(state === 'DISPATCHING' || state === 'ESCALATED') && <Searching requestId={id} />}
      {coming.length > 0 && <Coming volunteers={coming} state={state} />}
      {showsCode(state, coming.length) && <Code requestId={id} state={state} />}
      {state === 'AWAITING_CONFIRMATION' && <ConfirmService request={request} />}
      {(state === 'CONFIRMED' || state === 'AUTO_CONFIRMED') && <RateService requestId={id} />}
      <Facts request={request} />
      {mayCancel(state) && <CallOff requestId={id} />}
    </>
  );
}

function Headline({ request: { state, stateReason } }: { request: RequestDetail }) {
  const { t } = useWords();
  return (
    <section className="card" aria-live="polite">
      <h2>{t(`headline.${state}`)}</h2>
      <p className="soft">{stateReason || t(`next.${state}`)}</p>
      <WayBar state={state} />
    </section>
  );
}

function Facts({
  request: { startsAt, endsAt, contact, risks, note, rating, ratingComment },
}: {
  request: RequestDetail;
}) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const facts = [
    ['order.when', sayWindow(Date.parse(startsAt), Date.parse(endsAt), now, lang)],
    ['whom.title', contact?.name],
    ['order.address', contact?.address],
    ['order.risks', risks],
    ['order.note', note],
    ['rate.mine', rating ? '★'.repeat(rating) + '☆'.repeat(5 - rating) : null],
    ['rate.comment', ratingComment],
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
