import { Link } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { FundsDocument } from '../generated/open';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';

/** The community funds 社区基金, each with the way to its open book. */
export function FundList({ most }: { most?: number }) {
  const { t } = useWords();
  const answer = useLiveQuery({ query: FundsDocument });
  return (
    <Answered of={answer}>
      {({ communityFunds: { nodes } }) =>
        nodes.length === 0 ? (
          <Empty>{t('funds.none')}</Empty>
        ) : (
          nodes.slice(0, most).map(({ id, name, kind, host, purposes }) => (
            <Link key={id} className="card" to={`/funds/${id}`}>
              <div className="card-head">
                <h3>{name}</h3>
                <span className="tag">{t(`funds.kind.${kind}`)}</span>
              </div>
              <p className="soft small">
                {host.name} · {purposes.map((purpose) => purpose.name).join('、')}
              </p>
            </Link>
          ))
        )
      }
    </Answered>
  );
}
