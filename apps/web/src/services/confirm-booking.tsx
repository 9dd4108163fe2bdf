import { useState } from 'react';
import { useOnce } from '../api/use-once';
import { ConfirmMyBookingDocument } from '../generated/my-bookings';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { DisputeBooking } from './dispute-booking';

/** The service took place: was it so? */
export function ConfirmBooking({ id }: { id: string }) {
  const { t } = useWords();
  const [doubts, setDoubts] = useState(false);
  const confirm = useOnce(ConfirmMyBookingDocument);
  if (doubts) return <DisputeBooking id={id} />;
  return (
    <section className="card">
      <h2>{t('mybookings.wasIt')}</h2>
      <RefusalNote refusal={confirm.refusal} />
      <div className="buttons">
        <Button busy={confirm.busy} onClick={() => void confirm.run({ orderId: id })}>
          {t('mybookings.confirm')}
        </Button>
        <Button kind="plain" onClick={() => setDoubts(true)}>
          {t('mybookings.doubt')}
        </Button>
      </div>
      <p className="soft small">{t('mybookings.byItself')}</p>
    </section>
  );
}
