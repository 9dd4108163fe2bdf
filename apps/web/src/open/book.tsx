import { useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { BookDocument } from '../generated/open';
import type { BookQuery } from '../generated/types';
import { useNow } from '../clock/use-now';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { Page } from '../parts/page';
import { sayFen } from '../say/amount';
import { sayDate, sayMoment } from '../say/time';
import { DriveList } from './drive-list';

type OpenBook = BookQuery['openBook'];
type Spending = OpenBook['latestSpendings'][number];

/** The open book 公开账本 of one fund: what came, what went, for what, and what is left. */
export function Book() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: BookDocument, variables: { id } });
  return (
    <Page title={t('book.title')} back="/funds">
      <Answered of={answer}>
        {({ communityFund, openBook }) => (
          <>
            <section className="card">
              <h2>{communityFund.name}</h2>
              <p className="soft">{communityFund.host.name}</p>
              <p className="figure">{sayFen(openBook.balance)}</p>
              <p className="soft small">{t('book.balance')}</p>
              <Sums of={openBook} />
            </section>
            <section className="section">
              <h2>{t('drive.list')}</h2>
              <DriveList fundId={id} />
            </section>
            <Purposes of={openBook} />
            <Latest of={openBook} />
          </>
        )}
      </Answered>
    </Page>
  );
}

function Sums({ of: { gifts, matches, spent } }: { of: Pick<OpenBook, 'gifts' | 'matches' | 'spent'> }) {
  const { t } = useWords();
  return (
    <dl className="facts numbers">
      <dt>{t('book.gifts')}</dt>
      <dd>{sayFen(gifts)}</dd>
      <dt>{t('book.matches')}</dt>
      <dd>{sayFen(matches)}</dd>
      <dt>{t('book.spent')}</dt>
      <dd>{sayFen(spent)}</dd>
    </dl>
  );
}

function Purposes({ of: { purposes } }: { of: OpenBook }) {
  const { t } = useWords();
  return (
    <section className="section">
      <h2>{t('book.purposes')}</h2>
      {purposes.map((purpose) => (
        <article key={purpose.purposeId} className="card">
          <div className="card-head">
            <h3>{purpose.name}</h3>
            <strong className="numbers">{sayFen(purpose.balance)}</strong>
          </div>
          <Sums of={purpose} />
        </article>
      ))}
    </section>
  );
}

function Latest({ of: { latestGifts, latestSpendings, purposes } }: { of: OpenBook }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const sayWhat = ({ kind, cases }: Spending): string => {
    const what = kind === null ? t('book.together') : t(`book.kind.${kind}`);
    return cases === null ? what : `${what} · ${t('book.cases', { count: cases })}`;
  };
  const sayTime = ({ from, until }: Spending): string => {
    if (from === null || until === null) return t('book.allTime');
    return from === until ? sayDate(from, lang) : `${sayDate(from, lang)}–${sayDate(until, lang)}`;
  };
  const purposeName = new Map(purposes.map(({ purposeId, name }) => [purposeId, name]));
  const line = (when: string, purposeId: string): string => `${when} · ${purposeName.get(purposeId) ?? ''}`;
  return (
    <>
      <Lines title={t('book.latestGifts')} none={t('book.noGifts')}>
        {latestGifts.map(({ at, amount, name, purposeId }) => (
          <Line
            key={`${at}${amount}${name}`}
            what={name ?? t('book.anonymous')}
            amount={amount}
            when={line(sayMoment(Date.parse(at), now, lang), purposeId)}
          />
        ))}
      </Lines>
      <Lines title={t('book.latestSpendings')} none={t('book.noSpendings')}>
        {latestSpendings.map((spending, at) => (
          <Line
            key={at}
            what={sayWhat(spending)}
            amount={-spending.amount}
            when={line(sayTime(spending), spending.purposeId)}
          />
        ))}
      </Lines>
      <p className="soft small">{t('book.nobodyShown')}</p>
    </>
  );
}

function Lines({ title, none, children }: { title: string; none: string; children: React.ReactNode[] }) {
  return (
    <section className="section">
      <h2>{title}</h2>
      {children.length === 0 ? <Empty>{none}</Empty> : <ul className="card rows">{children}</ul>}
    </section>
  );
}

function Line({ what, amount, when }: { what: string; amount: number; when: string }) {
  return (
    <li>
      <span>
        {what}
        <br />
        <span className="soft small">{when}</span>
      </span>
      <strong className="numbers">{sayFen(amount)}</strong>
    </li>
  );
}
