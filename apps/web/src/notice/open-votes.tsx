import { Link } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { OpenVotesDocument } from '../generated/notice';
import { useWords } from '../i18n/use-words';

/** Votes of residents 公众投票 that are open now; nothing where there are none. */
export function OpenVotes() {
  const { t } = useWords();
  const { data } = useLiveQuery({ query: OpenVotesDocument });
  const rounds = [...(data?.review.nodes ?? []), ...(data?.defence.nodes ?? [])];
  const open = rounds.filter(({ rules }) => rules?.votes != null);
  if (open.length === 0) return null;
  return (
    <section className="section">
      <h2>{t('votes.open')}</h2>
      {open.map(({ id, title, host }) => (
        <Link key={id} className="card" to={`/notices/votes/${id}`}>
          <h3>{title}</h3>
          <p className="soft small">{host}</p>
        </Link>
      ))}
    </section>
  );
}
