import { Link } from 'react-router';
import { useSubscription } from 'urql';
import { useNow } from '../clock/use-now';
import { MyRedemptionsDocument, MyRedemptionFeedDocument } from '../generated/points-use';
import type { RedemptionOfMineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Empty } from '../parts/feedback';
import { Page } from '../parts/page';
import { Paged } from '../parts/paged';
import { sayCount } from '../say/amount';
import { sayMoment } from '../say/time';
import { RedemptionTag } from './redemption-tag';

/** Everything I redeemed, the newest first. */
export function MyRedemptions() {
  const { t } = useWords();
  useSubscription({ query: MyRedemptionFeedDocument });
  const none = (
    <Empty>
      <p>{t('myredemptions.none')}</p>
      <Link className="button" to="/rewards">
        {t('rewardshop.title')}
      </Link>
    </Empty>
  );
  return (
    <Page title={t('myredemptions.title')} back="/rewards">
      <Paged query={MyRedemptionsDocument} variables={{}} of={({ myRedemptions }) => myRedemptions} none={none}>
        {(redemptions) => redemptions.map((one) => <RedemptionLine key={one.id} redemption={one} />)}
      </Paged>
    </Page>
  );
}

function RedemptionLine({ redemption }: { redemption: RedemptionOfMineFragment }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const { id, rewardName, price, reservedAt, state } = redemption;
  return (
    <Link className="card" to={`/rewards/mine/${id}`}>
      <div className="card-head">
        <h2>{rewardName}</h2>
        <RedemptionTag state={state} />
      </div>
      <p className="soft">
        {t('rewardshop.price', { points: sayCount(price, lang) })} · {sayMoment(Date.parse(reservedAt), now, lang)}
      </p>
    </Link>
  );
}
