import { useState } from 'react';
import { useLiveQuery } from '../api/use-live-query';
import { NoticesDocument } from '../generated/open';
import type { NoticesQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { More } from '../parts/more';
import { sayMinutes } from '../say/amount';
import { sayDate } from '../say/time';

type Notice = NoticesQuery['publicNotices']['nodes'][number];

/** What is on public notice 公示: certificates and stars, names masked. `most` shows so many and no more. */
export function NoticeList({ most }: { most?: number }) {
  const { t } = useWords();
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <>
      {pages.map((after, page) => (
        <NoticePage
          key={after}
          after={after}
          most={most}
          empty={page === 0 ? t('notices.none') : ''}
          more={page === pages.length - 1 && most === undefined ? (next) => setPages([...pages, next]) : undefined}
        />
      ))}
    </>
  );
}

interface PageProps {
  readonly after: string | null;
  readonly most?: number;
  readonly empty: string;
  readonly more?: (after: string | null) => void;
}

function NoticePage({ after, most, empty, more }: PageProps) {
  const answer = useLiveQuery({ query: NoticesDocument, variables: { after } });
  return (
    <Answered of={answer}>
      {({ publicNotices: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 && empty !== '' && <Empty>{empty}</Empty>}
          {nodes.slice(0, most).map((notice) => (
            <NoticeCard key={notice.id} notice={notice} />
          ))}
          {more && pageInfo.hasNextPage && <More onClick={() => more(pageInfo.endCursor ?? null)} />}
        </>
      )}
    </Answered>
  );
}

function NoticeCard({ notice }: { notice: Notice }) {
  const { t, lang } = useWords();
  const { kind, maskedName, volunteerNumber, minutes, star, startsOn, endsOn, state } = notice;
  return (
    <article className="card">
      <div className="card-head">
        <h3>{kind === 'STAR' ? t('notices.star', { star: star ?? 0 }) : t('notices.certificate')}</h3>
        <span className="tag" data-tone={state === 'OPEN' ? undefined : 'calm'}>
          {t(`notices.state.${state}`)}
        </span>
      </div>
      <dl className="facts">
        <dt>{t('notices.who')}</dt>
        <dd>
          {maskedName} <span className="soft small numbers">{volunteerNumber}</span>
        </dd>
        <dt>{t('hours.counted')}</dt>
        <dd>{sayMinutes(minutes, lang)}</dd>
        <dt>{t('notices.period')}</dt>
        <dd>
          {sayDate(startsOn, lang)} – {sayDate(endsOn, lang)}
        </dd>
      </dl>
    </article>
  );
}
