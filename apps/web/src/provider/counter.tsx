import { useSearchParams } from 'react-router';
import { useAccount } from '../account/use-account';
import { useLiveQuery } from '../api/use-live-query';
import { DeskPage } from '../desk/desk-page';
import { usePages } from '../desk/use-pages';
import { CounterRewardsDocument, MyMerchantsDocument } from '../generated/counter';
import type { MyMerchantsQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { SelectField } from '../parts/field';
import { CounterRedemptions } from './counter-redemptions';
import { CounterRewards } from './counter-rewards';
import { places } from './places';

type Merchant = MyMerchantsQuery['me']['organisations'][number];

/** The counter of a merchant 兑换商家: giving by a code, what was redeemed, and what is offered for points. */
export function Counter() {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const answer = useLiveQuery({ query: MyMerchantsDocument });
  return (
    <DeskPage title={t('provider.counter')} places={places}>
      <Answered of={answer}>
        {({ me: { organisations } }) => {
          const mine = organisations.find(({ id }) => id === search.get('merchant')) ?? organisations[0];
          if (mine === undefined) return <Empty>{t('counter.noMerchant')}</Empty>;
          return (
            <>
              {organisations.length > 1 && (
                <div className="desk-filters">
                  <SelectField
                    label={t('provider.organisation')}
                    value={mine.id}
                    onChange={({ target }) => setSearch({ merchant: target.value })}
                  >
                    {organisations.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </SelectField>
                </div>
              )}
              <Of key={mine.id} merchant={mine} />
            </>
          );
        }}
      </Answered>
    </DeskPage>
  );
}

/** An organisation that nobody has registered as a merchant has no counter. */
function Of({ merchant }: { merchant: Merchant }) {
  const { t } = useWords();
  const permissions = useAccount().data?.me.permissions ?? [];
  const rewards = usePages(CounterRewardsDocument, { merchantId: merchant.id }, (data) => data.merchantRewards);
  if (rewards.refusal?.code === 'NOT_FOUND') return <Empty>{t('counter.noMerchant')}</Empty>;
  return (
    <>
      {permissions.includes('reward.fulfil') && <CounterRedemptions merchantId={merchant.id} />}
      <CounterRewards merchant={merchant} pages={rewards} manages={permissions.includes('reward.manage')} />
    </>
  );
}
