import { useNavigate, useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { useOnce } from '../api/use-once';
import { RewardForMeDocument, RedeemRewardDocument } from '../generated/points-use';
import type { OfferedRewardFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Answered, RefusalNote } from '../parts/feedback';
import { Page } from '../parts/page';
import { sayCount } from '../say/amount';
import { businessDate, sayDate } from '../say/time';
import { Spendable } from './spendable';

/** One reward 兑换品, and redeeming a piece of it. */
export function RewardPage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: RewardForMeDocument, variables: { id } });
  return (
    <Page title={answer.data?.reward.name ?? t('rewardshop.one')} back="/rewards">
      <Answered of={answer}>
        {({ reward }) => (
          <>
            <What reward={reward} />
            <Spendable />
            <Redeeming reward={reward} />
          </>
        )}
      </Answered>
    </Page>
  );
}

function What({ reward }: { reward: OfferedRewardFragment }) {
  const { t, lang } = useWords();
  const { description, merchantName, place, price, stock, timesPerPeriod, period, validUntil, pickUpDays } = reward;
  const facts = [
    ['rewardshop.merchant', merchantName],
    ['rewardshop.place', place],
    ['rewardshop.stock', sayCount(stock, lang)],
    ['rewardshop.limit', timesPerPeriod === null ? null : t(`rewardshop.limits.${period}`, { count: timesPerPeriod })],
    ['rewardshop.fetch', t('rewardshop.days', { days: pickUpDays })],
    ['rewardshop.until', sayDate(businessDate(Date.parse(validUntil)), lang)],
  ] as const;
  return (
    <section className="card">
      <p className="figure">{t('rewardshop.price', { points: sayCount(price, lang) })}</p>
      <p>{description}</p>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value === null ? null : [<dt key={`${name}-name`}>{t(name)}</dt>, <dd key={name}>{value}</dd>],
        )}
      </dl>
    </section>
  );
}

/** One piece. */
function Redeeming({ reward: { id, price, state, stock, prepared } }: { reward: OfferedRewardFragment }) {
  const { t, lang } = useWords();
  const navigate = useNavigate();
  const redeem = useOnce(RedeemRewardDocument);
  const gone = state !== 'OPEN' || stock <= 0;
  const take = async (): Promise<void> => {
    const { data } = await redeem.run({ rewardId: id });
    if (data) await navigate(`/rewards/mine/${data.redeemReward.id}`);
  };
  return (
    <>
      <RefusalNote refusal={redeem.refusal} />
      <Button busy={redeem.busy} disabled={gone} onClick={() => void take()}>
        {t(gone ? 'rewardshop.gone' : 'rewardshop.redeem', { points: sayCount(price, lang) })}
      </Button>
      <p className="soft small">{t(prepared ? 'rewardshop.thenPrepared' : 'rewardshop.thenCode')}</p>
    </>
  );
}
