import { useState } from 'react';
import { useLiveQuery } from '../api/use-live-query';
import { HoursTotalDocument, MyHoursDocument } from '../generated/reward';
import type { MyHoursQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { More } from '../parts/more';
import { Page } from '../parts/page';
import { sayMinutes } from '../say/amount';
import { sayClock, sayDate } from '../say/time';

type Item = MyHoursQuery['myServiceRecords']['nodes'][number];

/** My hours 服务时长: what counts so far, and every service with how it was counted. */
export function Hours() {
  const { t, lang } = useWords();
  const total = useLiveQuery({ query: HoursTotalDocument });
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
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
      {pages.map((after, page) => (
        <HoursPage
          key={after}
          after={after}
          more={page === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined}
        />
      ))}
    </Page>
  );
}

function HoursPage({ after, more }: { after: string | null; more?: (after: string | null) => void }) {
  const { t } = useWords();
  const answer = useLiveQuery({ query: MyHoursDocument, variables: { after } });
  return (
    <Answered of={answer}>
      {({ myServiceRecords: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 && after === null && <Empty>{t('hours.none')}</Empty>}
          {nodes.map((record) => (
            <RecordCard key={record.id} record={record} />
          ))}
          {more && pageInfo.hasNextPage && <More onClick={() => more(pageInfo.endCursor ?? null)} />}
        </>
      )}
    </Answered>
  );
}

function RecordCard({ record: { day, minutes, reason, source, state, startedAt, endedAt } }: { record: Item }) {
  const { t, lang } = useWords();
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
    </article>
  );
}
