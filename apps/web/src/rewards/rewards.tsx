import { Link } from 'react-router';
import { RewardsForMeDocument } from '../generated/points-use';
import type { OfferedRewardFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Empty } from '../parts/feedback';
import { Page } from '../parts/page';
import { Paged } from '../parts/paged';
import { sayCount } from '../say/amount';
import { Spendable } from './spendable';

/** What can be had for points 积分兑换, and how many are free to be used. */
export function Rewards() {
  const { t } = useWords();
  return (
    <Page title={t('rewardshop.title')} back="/volunteer">
      <Spendable />
      <nav className="card links" aria-label={t('myredemptions.title')}>
        <Link to="/rewards/mine">{t('myredemptions.title')}</Link>
        <Link to="/rewards/share">{t('sharing.title')}</Link>
      </nav>
      <section className="section">
        <h2>{t('rewardshop.offered')}</h2>
        <Paged
          query={RewardsForMeDocument}
          variables={{}}
          of={({ rewards }) => rewards}
          none={<Empty>{t('rewardshop.none')}</Empty>}
        >
          {(rewards) => rewards.map((reward) => <RewardLine key={reward.id} reward={reward} />)}
        </Paged>
      </section>
    </Page>
  );
}

function RewardLine({ reward: { id, name, merchantName, price, stock } }: { reward: OfferedRewardFragment }) {
  const { t, lang } = useWords();
  return (
    <Link className="card" to={`/rewards/${id}`}>
      <div className="card-head">
        <h3>{name}</h3>
        <strong className="numbers">{t('rewardshop.price', { points: sayCount(price, lang) })}</strong>
      </div>
      <p className="soft small">
        {merchantName} · {stock > 0 ? t('rewardshop.left', { left: sayCount(stock, lang) }) : t('rewardshop.gone')}
      </p>
    </Link>
  );
}
