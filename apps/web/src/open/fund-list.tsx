import { Link } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { FundsDocument } from '../generated/open';
import type { FundsQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { Paged } from '../parts/paged';

type Fund = FundsQuery['communityFunds']['nodes'][number];

/** All community funds 社区基金, each with the way to its open book. */
export function FundList() {
  return (
    <Paged query={FundsDocument} variables={{}} of={({ communityFunds }) => communityFunds} none={<NoFunds />}>
      {(funds) => funds.map((fund) => <FundCard key={fund.id} fund={fund} />)}
    </Paged>
  );
}

/** The first few of them. */
export function FirstFunds({ most }: { most: number }) {
  const answer = useLiveQuery({ query: FundsDocument, variables: { after: null } });
  return (
    <Answered of={answer}>
      {({ communityFunds: { nodes } }) =>
        nodes.length === 0 ? <NoFunds /> : nodes.slice(0, most).map((fund) => <FundCard key={fund.id} fund={fund} />)
      }
    </Answered>
  );
}

function NoFunds() {
  const { t } = useWords();
  return <Empty>{t('funds.none')}</Empty>;
}

function FundCard({ fund: { id, name, kind, host, purposes } }: { fund: Fund }) {
  const { t, lang } = useWords();
  return (
    <Link className="card" to={`/funds/${id}`}>
      <div className="card-head">
        <h3>{name}</h3>
        <span className="tag">{t(`funds.kind.${kind}`)}</span>
      </div>
      <p className="soft small">
        {host.name} · {purposes.map((purpose) => purpose.name).join(lang === 'zh' ? '、' : ', ')}
      </p>
    </Link>
  );
}
