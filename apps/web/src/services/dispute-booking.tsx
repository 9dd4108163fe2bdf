import { useState } from 'react';
import { useOnce } from '../api/use-once';
import { useNow } from '../clock/use-now';
import { DisputeMyBookingDocument } from '../generated/my-bookings';
import type { BookingOfMineSheetFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { TextArea } from '../parts/text-area';
import { sayMoment } from '../say/time';

/** Something is not as the provider says: the station decides. */
export function DisputeBooking({ id }: { id: string }) {
  const { t } = useWords();
  const [statement, setStatement] = useState('');
  const dispute = useOnce(DisputeMyBookingDocument);
  const said = statement.trim();
  return (
    <section className="card">
      <h2>{t('bookingdispute.title')}</h2>
      <p className="soft">{t('bookingdispute.then')}</p>
      <TextArea label={t('bookingdispute.what')} most={500} value={statement} onChange={setStatement} />
      <RefusalNote refusal={dispute.refusal} />
      <Button
        kind="grave"
        busy={dispute.busy}
        disabled={said === ''}
        onClick={() => void dispute.run({ orderId: id, statement: said })}
      >
        {t('bookingdispute.send')}
      </Button>
    </section>
  );
}

/** What was disputed, and what the station found. */
export function Disputes({ booking: { disputes } }: { booking: BookingOfMineSheetFragment }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  return (
    <>
      {disputes.map(({ id, openedAt, statement, outcome, reason }) => (
        <section key={id} className="card">
          <h2>{outcome ? t(`bookingdispute.outcome.${outcome}`) : t('bookingdispute.open')}</h2>
          <p className="soft small">{sayMoment(Date.parse(openedAt), now, lang)}</p>
          {statement && <p>{statement}</p>}
          {reason && <p>{t('bookingdispute.station', { reason })}</p>}
        </section>
      ))}
    </>
  );
}
