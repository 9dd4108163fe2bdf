import { Link } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { VentureNoticesDocument } from '../generated/notice';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { Page } from '../parts/page';
import { sayDate } from '../say/time';
import { OpenVotes } from './open-votes';

/** Rounds 轮次 with something published: venture philanthropy whose notice began, and all of small projects. */
export function NoticeRounds() {
  const { t } = useWords();
  return (
    <Page title={t('notice.title')} back="/notices">
      <OpenVotes />
      <Rounds kind="VENTURE" />
      <Rounds kind="MICRO" />
    </Page>
  );
}

function Rounds({ kind }: { kind: 'VENTURE' | 'MICRO' }) {
  const { t, lang } = useWords();
  const answer = useLiveQuery({ query: VentureNoticesDocument, variables: { kind } });
  return (
    <section className="section">
      <h2>{t(`notice.kind.${kind}`)}</h2>
      <Answered of={answer}>
        {({ ventureRounds: { nodes } }) => {
          const shown = nodes.filter(({ noticeOn }) => kind === 'MICRO' || noticeOn);
          if (shown.length === 0) return <Empty>{t('notice.none')}</Empty>;
          return shown.map(({ id, title, host, noticeOn }) => (
            <Link key={id} className="card" to={kind === 'MICRO' ? `/notices/small/${id}` : `/notices/rounds/${id}`}>
              <h3>{title}</h3>
              <p className="soft small">
                {host}
                {noticeOn && ` · ${t('notice.since', { day: sayDate(noticeOn, lang) })}`}
              </p>
            </Link>
          ));
        }}
      </Answered>
    </section>
  );
}
