import { Link } from 'react-router';
import { useSubscription } from 'urql';
import { useLiveQuery } from '../api/use-live-query';
import { MyPointsDocument, PointsFeedDocument } from '../generated/reward';
import type { MyPointsQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { Page } from '../parts/page';
import { sayCount } from '../say/amount';
import { businessDate, sayDate } from '../say/time';

type Points = MyPointsQuery['myPoints'];
type Lot = Points['lots']['nodes'][number];

/** My points 积分, lot by lot: the ones that end first are spent first. */
export function Points() {
  const { t } = useWords();
  const answer = useLiveQuery({ query: MyPointsDocument });
  useSubscription({ query: PointsFeedDocument });
  return (
    <Page title={t('points.title')} back="/volunteer">
      <Answered of={answer}>
        {({ myPoints }) => (
          <>
            <Total points={myPoints} />
            <nav className="card links" aria-label={t('rewardshop.title')}>
              <Link to="/rewards">{t('rewardshop.title')}</Link>
              <Link to="/rewards/mine">{t('myredemptions.title')}</Link>
              <Link to="/rewards/share">{t('sharing.title')}</Link>
            </nav>
            <section className="section">
              <h2>{t('points.lots')}</h2>
              <p className="soft small">{t('points.order')}</p>
              {myPoints.lots.nodes.length === 0 && <Empty>{t('points.none')}</Empty>}
              {myPoints.lots.nodes.map((lot) => (
                <LotCard key={lot.id} lot={lot} />
              ))}
            </section>
          </>
        )}
      </Answered>
    </Page>
  );
}

function Total({ points: { balance, available, held, donationOnly, expiringSoon } }: { points: Points }) {
  const { t, lang } = useWords();
  const facts = [
    ['points.available', available],
    ['points.held', held],
    ['points.donationOnly', donationOnly],
    ['points.expiringSoon', expiringSoon],
  ] as const;
  return (
    <section className="card">
      <p className="figure">{sayCount(balance, lang)}</p>
      <p className="soft">{t('points.balance')}</p>
      <dl className="facts numbers">
        {facts.map(([name, value]) => [
          <dt key={`${name}-name`}>{t(name)}</dt>,
          <dd key={name}>{sayCount(value, lang)}</dd>,
        ])}
      </dl>
    </section>
  );
}

function LotCard({ lot: { amount, remaining, earnedAt, expiresAt, donationOnly } }: { lot: Lot }) {
  const { t, lang } = useWords();
  const day = (at: string): string => sayDate(businessDate(Date.parse(at)), lang);
  return (
    <article className="card">
      <div className="card-head">
        <h3>{t('points.left', { left: sayCount(remaining, lang), of: sayCount(amount, lang) })}</h3>
        {donationOnly && <span className="tag">{t('points.donationOnly')}</span>}
      </div>
      <div className="bar">
        <i style={{ width: `${amount === 0 ? 0 : (remaining / amount) * 100}%` }} />
      </div>
      <p className="soft small">
        {t('points.earned', { day: day(earnedAt) })} ·{' '}
        {expiresAt ? t('points.ends', { day: day(expiresAt) }) : t('points.stays')}
      </p>
    </article>
  );
}
