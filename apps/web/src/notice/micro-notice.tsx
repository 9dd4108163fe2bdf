import { useState } from 'react';
import { useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { MicroNoticeDocument } from '../generated/notice';
import type { MicroNoticeQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { More } from '../parts/more';
import { Page } from '../parts/page';
import { sayFen } from '../say/amount';
import { sayDate } from '../say/time';
import { NoticeSheet } from './notice-sheet';

type Row = MicroNoticeQuery['publishedMicroProjects']['nodes'][number];

/** What was published of small projects 民生微实项目公示: what, by whom, what was granted, and what it came to in the end. */
export function MicroNotice() {
  const { t } = useWords();
  const { roundId = '' } = useParams();
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const first = useLiveQuery({ query: MicroNoticeDocument, variables: { roundId, after: null } });
  if (!first.data)
    return (
      <Page title={t('notice.title')} back="/notices">
        <Answered of={first}>{() => null}</Answered>
      </Page>
    );
  const { ventureRound: round, publishedMicroProjects } = first.data;
  return (
    <NoticeSheet title={t('notice.microTitle', { round: round.title })} host={round.host} signedOn={null}>
      {publishedMicroProjects.nodes.length === 0 && <Empty>{t('notice.microNone')}</Empty>}
      {pages.map((after, page) => (
        <Projects
          key={after}
          roundId={roundId}
          after={after}
          more={page === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined}
        />
      ))}
      <p>{t('notice.objectHow')}</p>
    </NoticeSheet>
  );
}

interface ProjectsProps {
  readonly roundId: string;
  readonly after: string | null;
  readonly more?: (after: string | null) => void;
}

function Projects({ roundId, after, more }: ProjectsProps) {
  const answer = useLiveQuery({ query: MicroNoticeDocument, variables: { roundId, after } });
  return (
    <Answered of={answer}>
      {({ publishedMicroProjects: { nodes, pageInfo } }) => (
        <>
          {nodes.map((project) => (
            <Project key={project.id} project={project} />
          ))}
          {more && pageInfo.hasNextPage && <More onClick={() => more(pageInfo.endCursor ?? null)} />}
        </>
      )}
    </Answered>
  );
}

function Project({ project }: { project: Row }) {
  const { t, lang } = useWords();
  const { title, organisation, content, approved, noticeFrom, noticeUntil, state, contractor, settledCost, subsidy } =
    project;
  return (
    <section className="section notice-item">
      <div className="card-head">
        <h3>{title}</h3>
        <span className="tag" data-tone="calm">
          {t(`notice.micro.${state}`)}
        </span>
      </div>
      <p>{content}</p>
      <dl className="facts">
        <dt>{t('notice.organisation')}</dt>
        <dd>{organisation}</dd>
        {approved != null && <dt>{t('notice.approved')}</dt>}
        {approved != null && <dd className="numbers">{sayFen(approved)}</dd>}
        {noticeFrom && noticeUntil && <dt>{t('notice.days')}</dt>}
        {noticeFrom && noticeUntil && (
          <dd>
            {sayDate(noticeFrom, lang)} – {sayDate(noticeUntil, lang)}
          </dd>
        )}
        {contractor && <dt>{t('notice.contractor')}</dt>}
        {contractor && <dd>{contractor}</dd>}
        {settledCost != null && <dt>{t('notice.settled')}</dt>}
        {settledCost != null && <dd className="numbers">{sayFen(settledCost)}</dd>}
        {subsidy != null && <dt>{t('notice.subsidy')}</dt>}
        {subsidy != null && <dd className="numbers">{sayFen(subsidy)}</dd>}
      </dl>
    </section>
  );
}
