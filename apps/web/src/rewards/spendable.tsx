import { useSubscription } from 'urql';
import { useLiveQuery } from '../api/use-live-query';
import { MyRedemptionFeedDocument, MySpendableDocument } from '../generated/points-use';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayCount } from '../say/amount';

/** The points that are free to be used, live. */
export function Spendable() {
  const { t, lang } = useWords();
  const answer = useLiveQuery({ query: MySpendableDocument });
  useSubscription({ query: MyRedemptionFeedDocument });
  return (
    <Answered of={answer}>
      {({ myPoints: { available, donationOnly } }) => (
        <section className="card">
          <p className="figure">{sayCount(available, lang)}</p>
          <p className="soft">{t('spendable.available')}</p>
          {donationOnly > 0 && (
            <p className="soft small">{t('spendable.donationOnly', { count: sayCount(donationOnly, lang) })}</p>
          )}
        </section>
      )}
    </Answered>
  );
}
