import { Link, useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { ServiceForMeDocument, ServiceSlotsDocument } from '../generated/find-services';
import type { ServiceForMeQuery, ServiceSlotFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { Page } from '../parts/page';
import { Paged } from '../parts/paged';
import { sayCount, sayFen } from '../say/amount';
import { sayWindow } from '../say/time';
import { CancellationRules } from './cancellation-rules';
import { SayRating } from './say-rating';

type Service = ServiceForMeQuery['listing'];

/** One service 服务项目: what it is, what I pay, and when there is a place. */
export function ServicePage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: ServiceForMeDocument, variables: { id } });
  return (
    <Page title={answer.data?.listing.title ?? t('nearby.one')} back="/services">
      <Answered of={answer}>
        {({ listing }) => (
          <>
            <What service={listing} />
            <section className="section">
              <h2>{t('nearby.slots')}</h2>
              <Paged
                query={ServiceSlotsDocument}
                variables={{ listingId: id, from: null }}
                of={({ listingSlots }) => listingSlots}
                none={<Empty>{t('nearby.noSlots')}</Empty>}
              >
                {(slots) => slots.map((slot) => <SlotLine key={slot.id} slot={slot} service={listing} />)}
              </Paged>
            </section>
          </>
        )}
      </Answered>
    </Page>
  );
}

function What({ service }: { service: Service }) {
  const { t, lang } = useWords();
  const { place, provider, priceForMe, terms, ratingCount, ratingMean } = service;
  return (
    <section className="card">
      <p className="figure">{priceForMe === 0 ? t('nearby.free') : sayFen(priceForMe)}</p>
      <p className="soft small">{t('nearby.mine')}</p>
      <p>{terms.description}</p>
      <dl className="facts">
        <dt>{t('nearby.provider')}</dt>
        <dd>{provider.name}</dd>
        <dt>{t('nearby.where')}</dt>
        <dd>{place === 'HOME' ? t('nearbykind.place.HOME') : terms.address}</dd>
        {terms.pointsPrice !== null && <dt>{t('nearby.points')}</dt>}
        {terms.pointsPrice !== null && (
          <dd>{t('nearby.pointsPrice', { points: sayCount(terms.pointsPrice, lang) })}</dd>
        )}
        <dt>{t('nearby.cancelling')}</dt>
        <dd>
          <CancellationRules tiers={terms.cancellation} />
        </dd>
      </dl>
      <SayRating count={ratingCount} mean={ratingMean} />
    </section>
  );
}

function SlotLine({ slot, service }: { slot: ServiceSlotFragment; service: Service }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const left = slot.capacity - slot.taken;
  const when = sayWindow(Date.parse(slot.startsAt), Date.parse(slot.endsAt), now, lang);
  if (slot.state !== 'OPEN' || left <= 0)
    return (
      <div className="card">
        <p>
          {when}
          <br />
          <span className="soft">{t('nearby.full')}</span>
        </p>
      </div>
    );
  return (
    <Link className="card" to={`/bookings/new/${service.id}/${slot.id}?from=${slot.startsAt}`}>
      <div className="card-head">
        <h3>{when}</h3>
        <span className="tag">{t('nearby.left', { left: sayCount(left, lang) })}</span>
      </div>
      <span className="go">{t('nearby.book')}</span>
    </Link>
  );
}
