import { useState } from 'react';
import { Link } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { MyRequestsDocument } from '../generated/resident';
import type { RequestCardFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { More } from '../parts/more';
import { Page } from '../parts/page';
import { sayWindow } from '../say/time';
import { StateTag } from './state-tag';

/** Everything I ordered, the newest first. */
export function MyRequests() {
  const { t } = useWords();
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <Page title={t('requests.title')} back="/">
      {pages.map((after, page) => (
        <RequestPage
          key={after}
          after={after}
          more={page === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined}
        />
      ))}
    </Page>
  );
}

function RequestPage({ after, more }: { after: string | null; more?: (after: string | null) => void }) {
  const { t } = useWords();
  const answer = useLiveQuery({ query: MyRequestsDocument, variables: { after } });
  return (
    <Answered of={answer}>
      {({ serviceRequests: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 && after === null && (
            <Empty>
              <p>{t('requests.none')}</p>
              <Link className="button" to="/order">
                {t('home.order')}
              </Link>
            </Empty>
          )}
          {nodes.map((request) => (
            <RequestLine key={request.id} request={request} />
          ))}
          {more && pageInfo.hasNextPage && <More onClick={() => more(pageInfo.endCursor ?? null)} />}
        </>
      )}
    </Answered>
  );
}

function RequestLine({ request: { id, item, state, startsAt, endsAt } }: { request: RequestCardFragment }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  return (
    <Link className="card" to={`/requests/${id}`}>
      <div className="card-head">
        <h2>{item?.name ?? t('requests.entered')}</h2>
        <StateTag state={state} />
      </div>
      <p className="soft">{sayWindow(Date.parse(startsAt), Date.parse(endsAt), now, lang)}</p>
    </Link>
  );
}
