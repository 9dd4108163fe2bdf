import { Link } from 'react-router';
import { useNow } from '../clock/use-now';
import { MyBookingsDocument } from '../generated/my-bookings';
import type { BookingOfMineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Empty } from '../parts/feedback';
import { Page } from '../parts/page';
import { Paged } from '../parts/paged';
import { sayWindow } from '../say/time';
import { BookingTag } from './booking-tag';
import { SayPrice } from './say-price';

/** Everything I booked 我的预约, the newest first. */
export function MyBookings() {
  const { t } = useWords();
  const none = (
    <Empty>
      <p>{t('mybookings.none')}</p>
      <Link className="button" to="/services">
        {t('nearby.title')}
      </Link>
    </Empty>
  );
  return (
    <Page title={t('mybookings.title')} back="/me">
      <Paged query={MyBookingsDocument} variables={{}} of={({ serviceOrders }) => serviceOrders} none={none}>
        {(bookings) => bookings.map((booking) => <BookingLine key={booking.id} booking={booking} />)}
      </Paged>
    </Page>
  );
}

function BookingLine({ booking }: { booking: BookingOfMineFragment }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const { id, title, state, startsAt, endsAt } = booking;
  return (
    <Link className="card" to={`/bookings/${id}`}>
      <div className="card-head">
        <h2>{title ?? t('nearby.one')}</h2>
        <BookingTag state={state} />
      </div>
      <p className="soft">
        {sayWindow(Date.parse(startsAt), Date.parse(endsAt), now, lang)}
        <br />
        <SayPrice booking={booking} />
      </p>
    </Link>
  );
}
