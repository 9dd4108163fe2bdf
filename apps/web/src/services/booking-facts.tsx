import { Link } from 'react-router';
import { useNow } from '../clock/use-now';
import type { BookingOfMineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayFen } from '../say/amount';
import { sayMoment, sayWindow } from '../say/time';
import { SayPrice } from './say-price';

/** When, for how much, and what of it went which way. */
export function BookingFacts({ booking }: { booking: BookingOfMineFragment }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const { startsAt, endsAt, scheduledFor, fee, feePaid, feeReturned, feeKept, stars, listingId } = booking;
  const gone = booking.state === 'CANCELLED' || booking.state === 'NO_SHOW';
  const facts = [
    ['mybookings.when', sayWindow(Date.parse(startsAt), Date.parse(endsAt), now, lang)],
    ['mybookings.expected', scheduledFor && sayMoment(Date.parse(scheduledFor), now, lang)],
    ['mybookings.price', <SayPrice key="price" booking={booking} />],
    ['mybookings.paid', fee > 0 ? sayFen(feePaid) : null],
    ['mybookings.returned', feeReturned > 0 ? sayFen(feeReturned) : null],
    ['mybookings.keeps', feeKept > 0 && gone ? sayFen(feeKept) : null],
    ['mybookings.stars', stars ? '★'.repeat(stars) + '☆'.repeat(5 - stars) : null],
  ] as const;
  return (
    <section className="card">
      <h2>{t('mybookings.what')}</h2>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value ? [<dt key={`${name}-name`}>{t(name)}</dt>, <dd key={name}>{value}</dd>] : null,
        )}
      </dl>
      <Link className="button" data-kind="plain" to={`/services/${listingId}`}>
        {t('mybookings.service')}
      </Link>
    </section>
  );
}
