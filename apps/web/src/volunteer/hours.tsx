import { Link } from 'react-router';
import { useSubscription } from 'urql';
import { useLiveQuery } from '../api/use-live-query';
import { HoursTotalDocument, MyHoursDocument, PointsFeedDocument } from '../generated/reward';
import type { HoursLineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { Page } from '../parts/page';
import { Paged } from '../parts/paged';
import { sayMinutes } from '../say/amount';
import { sayClock, sayDate } from '../say/time';
import { CorrectRecord } from './correct-record';
import { Invitation } from './invitation';

/** My hours 服务时长: what counts so far, and every service with how it was counted. */
export function Hours() {
  const { t, lang } = useWords();
  const total = useLiveQuery({ query: HoursTotalDocument });
  useSubscription({ query: PointsFeedDocument });
  if (total.refusal?.code === 'NOT_FOUND') return <Invitation title={t('hours.title')} back="/volunteer" />;
  return (
    <Page title={t('hours.title')} back="/volunteer">
      <Answered of={total}>
        {({ myStars: { countedMinutes, star } }) => (
          <section className="card total">
            <div>
              <p className="figure">{sayMinutes(countedMinutes, lang)}</p>
              <p className="soft">{t('hours.counted')}</p>
            </div>
            <div>
              <p className="figure">{star}</p>
              <p className="soft">{t('hours.star')}</p>
            </div>
          </section>
        )}
      </Answered>
      <nav className="card links" aria-label={t('me.volunteer')}>
        <Link to="/volunteer/reviews">{t('myreviews.title')}</Link>
        <Link to="/honours/stars">{t('mystars.title')}</Link>
        <Link to="/honours/certificates">{t('mycertificates.title')}</Link>
      </nav>
      <Paged
        query={MyHoursDocument}
        variables={{}}
        of={({ myServiceRecords }) => myServiceRecords}
        none={<Empty>{t('hours.none')}</Empty>}
      >
        {(records) => records.map((record) => <RecordCard key={record.id} record={record} />)}
      </Paged>
    </Page>
  );
}

function RecordCard({ record }: { record: HoursLineFragment }) {
  const { t, lang } = useWords();
  const { day, minutes, reason, source, state, startedAt, endedAt } = record;
  const notes = [t(`source.${source}`), ...(reason === 'COUNTED' ? [] : [t(`counting.${reason}`)])];
  return (
    <article className="card">
      <div className="card-head">
        <h2>{sayMinutes(minutes, lang)}</h2>
        <span className="tag" data-tone={state === 'EFFECTIVE' ? undefined : 'warm'}>
          {t(`record.${state}`)}
        </span>
      </div>
      <p>
        {sayDate(day, lang)} {sayClock(Date.parse(startedAt), lang)}–{sayClock(Date.parse(endedAt), lang)}
        <br />
        <span className="soft small">{notes.join(' · ')}</span>
      </p>
      {state === 'FROZEN' && (
        <Link className="button" data-kind="plain" to="/volunteer/reviews">
          {t('hours.answer')}
        </Link>
      )}
      <CorrectRecord record={record} />
    </article>
  );
}
