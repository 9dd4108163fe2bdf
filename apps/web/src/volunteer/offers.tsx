import { useSubscription } from 'urql';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { MyOffersDocument, OfferFeedDocument } from '../generated/volunteer';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { OfferCard } from './offer-card';
import { TakenCard } from './taken-card';

/** A service taken on is shown until its sign-out is no longer possible, in milliseconds after its end. */
const SHOWN_AFTER = 3 * 3_600_000;

/** Offers made to me, as they come, and the services I have taken on. */
export function Offers({ onDuty }: { onDuty: boolean }) {
  const { t } = useWords();
  const now = useNow();
  const answer = useLiveQuery({ query: MyOffersDocument });
  useSubscription({ query: OfferFeedDocument });
  return (
    <Answered of={answer}>
      {({ open, taken }) => {
        const offers = open.nodes.filter((offer) => offer.state === 'SENT' && Date.parse(offer.expiresAt) > now);
        const mine = taken.nodes.filter(({ service }) => service && Date.parse(service.endsAt) + SHOWN_AFTER > now);
        return (
          <>
            <section className="section" aria-live="polite">
              <h2>{t('offers.title')}</h2>
              {offers.map((offer) => (
                <OfferCard key={offer.id} offer={offer} />
              ))}
              {offers.length === 0 && <Empty>{t(onDuty ? 'offers.waiting' : 'offers.offDuty')}</Empty>}
            </section>
            {mine.length > 0 && (
              <section className="section">
                <h2>{t('taken.title')}</h2>
                {mine.map((offer) => (
                  <TakenCard key={offer.id} offer={offer} />
                ))}
              </section>
            )}
          </>
        );
      }}
    </Answered>
  );
}
