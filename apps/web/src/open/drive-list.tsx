import { useState } from 'react';
import { Link } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { FundDrivesDocument } from '../generated/drive';
import type { FundDrivesQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { More } from '../parts/more';
import { sayFen } from '../say/amount';
import { lastDate, sayDate } from '../say/time';

type Row = FundDrivesQuery['drives']['nodes'][number];

/** The drives 募捐活动 of a fund, or of all, newest first. */
export function DriveList({ fundId }: { fundId: string | null }) {
  const { t } = useWords();
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <>
      {pages.map((after, page) => (
        <DrivePage
          key={after}
          fundId={fundId}
          after={after}
          empty={page === 0 ? t('drive.none') : ''}
          more={page === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined}
        />
      ))}
    </>
  );
}

interface PageProps {
  readonly fundId: string | null;
  readonly after: string | null;
  readonly empty: string;
  readonly more?: (after: string | null) => void;
}

function DrivePage({ fundId, after, empty, more }: PageProps) {
  const answer = useLiveQuery({ query: FundDrivesDocument, variables: { fundId, after } });
  return (
    <Answered of={answer}>
      {({ drives: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 && empty !== '' && <Empty>{empty}</Empty>}
          {nodes.map((drive) => (
            <DriveCard key={drive.id} drive={drive} />
          ))}
          {more && pageInfo.hasNextPage && <More onClick={() => more(pageInfo.endCursor ?? null)} />}
        </>
      )}
    </Answered>
  );
}

function DriveCard({ drive: { id, title, state, goal, raised, closesAt } }: { drive: Row }) {
  const { t, lang } = useWords();
  return (
    <Link className="card" to={`/drives/${id}`}>
      <div className="card-head">
        <h3>{title}</h3>
        <span className="tag" data-tone={state === 'OPEN' ? undefined : 'calm'}>
          {t(`drive.state.${state}`)}
        </span>
      </div>
      <RaisedBar raised={raised} goal={goal ?? null} />
      <p className="soft small">{t('drive.until', { day: sayDate(lastDate(Date.parse(closesAt)), lang) })}</p>
    </Link>
  );
}

/** What came in, and how much of the goal that is: the sum in words beside the bar. */
export function RaisedBar({ raised, goal }: { raised: number; goal: number | null }) {
  const { t } = useWords();
  return (
    <>
      <p className="numbers">
        <strong>{sayFen(raised)}</strong>{' '}
        {goal !== null && <span className="soft">{t('drive.ofGoal', { goal: sayFen(goal) })}</span>}
      </p>
      {goal !== null && (
        <div className="bar" aria-hidden="true">
          <i style={{ width: `${goal === 0 ? 100 : Math.min(100, (raised / goal) * 100)}%` }} />
        </div>
      )}
    </>
  );
}
