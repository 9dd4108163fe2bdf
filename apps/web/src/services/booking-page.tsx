import { Link, useParams } from 'react-router';
import { useSubscription } from 'urql';
import { useLiveQuery } from '../api/use-live-query';
import { useOnce } from '../api/use-once';
import { CancelMyBookingDocument, MyBookingDocument, MyBookingFeedDocument } from '../generated/my-bookings';
import type { BookingOfMineSheetFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { Page } from '../parts/page';
import { Sure } from '../parts/sure';
import { BookingCode } from './booking-code';
import { BookingFacts } from './booking-facts';
import { BookingTag } from './booking-tag';
import { ConfirmBooking } from './confirm-booking';
import { DisputeBooking, Disputes } from './dispute-booking';
import { RateBooking } from './rate-booking';

/** One booking of mine, live: paying, the code, confirming, rating, and what to do when it went wrong. */
export function BookingPage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: MyBookingDocument, variables: { id } });
  useSubscription({ query: MyBookingFeedDocument, variables: { id } });
  return (
    <Page title={answer.data?.serviceOrder.title ?? t('nearby.one')} back="/bookings">
      <Answered of={answer}>{({ serviceOrder }) => <Sheet booking={serviceOrder} again={answer.again} />}</Answered>
    </Page>
  );
}

function Sheet({ booking, again }: { booking: BookingOfMineSheetFragment; again: () => void }) {
  const { t } = useWords();
  const { id, state, stars, fee, feePaid, paymentId, endReason } = booking;
  const owes = state === 'ACCEPTED' && feePaid < fee && paymentId !== null;
  const rateable = (state === 'CONFIRMED' || state === 'SETTLED') && stars === null;
  return (
    <>
      <section className="card" aria-live="polite">
        <div className="card-head">
          <h2>{owes ? t('mybookings.owes') : t(`mybookings.headline.${state}`)}</h2>
          <BookingTag state={state} />
        </div>
        <p className="soft">{endReason ? t(`mybookings.end.${endReason}`) : t(`mybookings.next.${state}`)}</p>
        {owes && (
          <Link className="button" to={`/pay/${paymentId}`}>
            {t('mybookings.toPay')}
          </Link>
        )}
      </section>
      {state === 'SCHEDULED' && <BookingCode id={id} />}
      {state === 'DELIVERED' && <ConfirmBooking id={id} />}
      {state === 'NO_SHOW' && endReason === 'RESIDENT_ABSENT' && <DisputeBooking id={id} />}
      {rateable && <RateBooking id={id} again={again} />}
      <Disputes booking={booking} />
      <BookingFacts booking={booking} />
      {(state === 'REQUESTED' || state === 'ACCEPTED' || state === 'SCHEDULED') && <Cancel id={id} />}
    </>
  );
}

function Cancel({ id }: { id: string }) {
  const { t } = useWords();
  const { run, busy, refusal } = useOnce(CancelMyBookingDocument);
  return (
    <Sure
      ask={t('mybookings.cancel')}
      sure={t('mybookings.sure')}
      yes={t('mybookings.yes')}
      busy={busy}
      refusal={refusal}
      onYes={() => void run({ orderId: id })}
    >
      <p className="soft">{t('mybookings.kept')}</p>
    </Sure>
  );
}
