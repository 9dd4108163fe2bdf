import { Link, useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { DeskPage } from '../desk/desk-page';
import { Table, type Column } from '../desk/table';
import { DeskFundDocument } from '../generated/foundation';
import type { DeskFundQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { places } from './places';

type Book = DeskFundQuery['openBook'];
type Purpose = Book['purposes'][number];

/** One fund: what it has for each purpose, who decides and who watches, and the ways to its books. */
export function FundPage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: DeskFundDocument, variables: { id } });
  const title = answer.data?.communityFund.name ?? t('foundation.fund');
  return (
    <DeskPage title={title} places={places} deeds={<Ways id={id} />}>
      <Answered of={answer}>
        {({ communityFund, openBook }) => (
          <>
            <Sums book={openBook} />
            <section className="section">
              <h2>{t('foundation.byPurpose')}</h2>
              <Purposes purposes={openBook.purposes} />
            </section>
            <section className="card">
              <h2>{t('foundation.seats')}</h2>
              <dl className="facts">
                {(['COMMITTEE', 'SUPERVISOR'] as const).map((seat) => [
                  <dt key={`${seat}-name`}>{t(`foundation.seat.${seat}`)}</dt>,
                  <dd key={seat}>
                    {communityFund.seats
                      .filter((one) => one.seat === seat)
                      .map(({ name }) => name)
                      .join('、')}
                  </dd>,
                ])}
              </dl>
            </section>
          </>
        )}
      </Answered>
    </DeskPage>
  );
}

const ways = [
  ['/foundation/ledger', 'foundation.ledger'],
  ['/foundation/balance', 'foundation.balance'],
  ['/foundation/reports', 'foundation.reports'],
] as const;

function Ways({ id }: { id: string }) {
  const { t } = useWords();
  return ways.map(([to, word]) => (
    <Link key={to} className="button" data-kind="plain" to={`${to}?fund=${id}`}>
      {t(word)}
    </Link>
  ));
}

function Sums({ book: { balance, conditional, gifts, matches, spent } }: { book: Book }) {
  const { t } = useWords();
  const sums = [
    ['sums.balance', balance],
    ['sums.gifts', gifts],
    ['sums.matches', matches],
    ['sums.spent', spent],
    ['sums.conditional', conditional],
  ] as const;
  return (
    <ul className="sums">
      {sums.map(([name, value]) => (
        <li key={name} className="card">
          <span className="soft">{t(name)}</span>
          <strong className="numbers">{sayFen(value)}</strong>
        </li>
      ))}
    </ul>
  );
}

function Purposes({ purposes }: { purposes: readonly Purpose[] }) {
  const { t } = useWords();
  const sums = ['gifts', 'matches', 'moved', 'spent', 'balance'] as const;
  const columns: Column<Purpose>[] = [
    { name: t('foundation.purpose'), of: ({ name }) => name },
    ...sums.map((sum) => ({ name: t(`sums.${sum}`), of: (purpose: Purpose) => sayFen(purpose[sum]), numbers: true })),
  ];
  return (
    <Table caption={t('foundation.byPurpose')} columns={columns} rows={purposes} keyOf={({ purposeId }) => purposeId} />
  );
}
