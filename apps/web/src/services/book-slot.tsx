import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useAccount } from '../account/use-account';
import { useLiveQuery } from '../api/use-live-query';
import { useOnce } from '../api/use-once';
import { useNow } from '../clock/use-now';
import { ServiceForMeDocument, ServiceSlotsDocument } from '../generated/find-services';
import { BookServiceDocument } from '../generated/my-bookings';
import type { AccountFragment, OrderPayWith, ServiceForMeQuery, ServiceSlotFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { OneOf } from '../parts/choice';
import { Answered, Empty, RefusalNote } from '../parts/feedback';
import { Page } from '../parts/page';
import { sayCount, sayFen } from '../say/amount';
import { sayWindow } from '../say/time';
import { CancellationRules } from './cancellation-rules';
import { ContactFields } from './contact-fields';
import { useContact } from './use-contact';

type Service = ServiceForMeQuery['listing'];

const payments: readonly OrderPayWith[] = ['MONEY', 'POINTS'];

/** Booking a place 预约: what it costs me is shown, and no other fee is taken. */
export function BookSlot() {
  const { t } = useWords();
  const { listingId = '', slotId = '' } = useParams();
  const account = useAccount();
  const service = useLiveQuery({ query: ServiceForMeDocument, variables: { id: listingId } });
  const [search] = useSearchParams();
  // The list of slots begins where this one does, however far ahead that is.
  const from = search.get('from');
  const slots = useLiveQuery({ query: ServiceSlotsDocument, variables: { listingId, from, after: null } });
  return (
    <Page title={service.data?.listing.title ?? t('mybookings.book')} back={`/services/${listingId}`}>
      <Answered of={account}>
        {({ me }) => (
          <Answered of={service}>
            {({ listing }) => (
              <Answered of={slots}>
                {({ listingSlots }) => {
                  const slot = listingSlots.nodes.find(({ id }) => id === slotId);
                  return slot ? (
                    <Booking me={me} service={listing} slot={slot} />
                  ) : (
                    <Empty>{t('mybookings.gone')}</Empty>
                  );
                }}
              </Answered>
            )}
          </Answered>
        )}
      </Answered>
    </Page>
  );
}

interface Props {
  readonly me: Pick<AccountFragment, 'id' | 'displayName'>;
  readonly service: Service;
  readonly slot: ServiceSlotFragment;
}

function Booking({ me, service, slot }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const contact = useContact(me);
  const book = useOnce(BookServiceDocument);
  const [payWith, setPayWith] = useState<OrderPayWith>('MONEY');
  const { place, priceForMe, terms } = service;
  const forPoints = terms.pointsPrice !== null && slot.pointsTaken < slot.pointsPlaces;
  const submit = async (): Promise<void> => {
    if (book.busy) return;
    const { data } = await book.run({
      slotId: slot.id,
      payWith,
      personId: null,
      channel: 'APP',
      expectedFee: payWith === 'MONEY' ? priceForMe : 0,
      contact: place === 'HOME' ? contact.input : null,
    });
    if (data) await navigate(`/bookings/${data.orderService.id}`, { replace: true });
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <SlotCard service={service} slot={slot} payWith={payWith} />
      {forPoints && <PayChoice value={payWith} onChange={setPayWith} />}
      {place === 'HOME' && <ContactFields state={contact} />}
      <RefusalNote refusal={book.refusal} />
      <Button type="submit" busy={book.busy}>
        {t('mybookings.book')}
      </Button>
      <p className="soft small">
        {t(payWith === 'MONEY' && priceForMe > 0 ? 'mybookings.thenPay' : 'mybookings.thenWait')}
      </p>
      <section className="soft small">
        <h3>{t('nearby.cancelling')}</h3>
        <CancellationRules tiers={terms.cancellation} />
      </section>
    </form>
  );
}

interface CardProps {
  readonly service: Service;
  readonly slot: ServiceSlotFragment;
  readonly payWith: OrderPayWith;
}

/** When it is, what it costs me, and where. */
function SlotCard({ service: { place, priceForMe, terms }, slot, payWith }: CardProps) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  return (
    <section className="card">
      <h2>{sayWindow(Date.parse(slot.startsAt), Date.parse(slot.endsAt), now, lang)}</h2>
      <p className="figure">
        {payWith === 'POINTS'
          ? t('nearby.pointsPrice', { points: sayCount(terms.pointsPrice ?? 0, lang) })
          : priceForMe === 0
            ? t('nearby.free')
            : sayFen(priceForMe)}
      </p>
      <p className="soft">{place === 'HOME' ? t('nearbykind.place.HOME') : terms.address}</p>
    </section>
  );
}

/** In money or in points. */
function PayChoice({ value, onChange }: { value: OrderPayWith; onChange: (payWith: OrderPayWith) => void }) {
  const { t } = useWords();
  return (
    <OneOf
      label={t('mybookings.payWith')}
      options={payments.map((payWith) => ({ value: payWith, label: t(`mybookings.pay.${payWith}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}
