import { useState } from 'react';
import { Link } from 'react-router';
import { serverNow } from '../clock/server-clock';
import { useNow } from '../clock/use-now';
import { FindServicesDocument } from '../generated/find-services';
import type { FoundServiceFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Empty } from '../parts/feedback';
import { Page } from '../parts/page';
import { Paged } from '../parts/paged';
import { sayFen, sayMetres } from '../say/amount';
import { sayMoment } from '../say/time';
import { SayRating } from './say-rating';
import { useNear } from './use-near';
import { filterOf, type Wish } from './wish';
import { WishForm } from './wish-form';

/** Services near me 身边的服务, each with the price that is mine. */
export function FindServices() {
  const { t } = useWords();
  const near = useNear();
  const [wish, setWish] = useState<Wish>({ field: '', distance: 'all', day: 'any', order: 'CHEAPEST' });
  const around = near.point !== null && wish.distance !== 'all';
  const nearest = wish.order === 'NEAREST' && near.point === null;
  const variables = {
    filter: filterOf(wish, serverNow()),
    near: near.point && { ...near.point, system: 'WGS84' as const },
    within: around ? Number(wish.distance) : 50_000,
    order: nearest ? null : wish.order,
  };
  return (
    <Page title={t('nearby.title')} back="/">
      <WishForm wish={wish} near={near} onChange={setWish} />
      <section className="section" aria-live="polite">
        <h2>{t('nearby.found')}</h2>
        <Paged
          key={JSON.stringify(variables)}
          query={FindServicesDocument}
          variables={variables}
          of={({ listings }) => listings}
          none={<Empty>{t('nearby.none')}</Empty>}
        >
          {(found) => found.map((one) => <FoundCard key={one.listing.id} found={one} />)}
        </Paged>
      </section>
    </Page>
  );
}

function FoundCard({ found: { listing, metres, nextSlot, priceForMe } }: { found: FoundServiceFragment }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const where = [t(`nearbykind.place.${listing.place}`), ...(metres === null ? [] : [sayMetres(metres, lang)])];
  return (
    <Link className="card" to={`/services/${listing.id}`}>
      <div className="card-head">
        <h3>{listing.title}</h3>
        <strong className="numbers price">{priceForMe === 0 ? t('nearby.free') : sayFen(priceForMe)}</strong>
      </div>
      <p className="soft">
        {listing.provider.name} · {where.join(' · ')}
        <br />
        {t('nearby.next', { at: sayMoment(Date.parse(nextSlot.startsAt), now, lang) })}
      </p>
      <SayRating count={listing.ratingCount} mean={listing.ratingMean} />
    </Link>
  );
}
