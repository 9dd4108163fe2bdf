import { useState } from 'react';
import { useOnce } from '../api/use-once';
import { RateMyBookingDocument } from '../generated/my-bookings';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { OneOf } from '../parts/choice';
import { RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';

const marks = ['5', '4', '3', '2', '1'] as const;

/** One to five stars, once; who rated is told to nobody. */
export function RateBooking({ id, again }: { id: string; again: () => void }) {
  const { t } = useWords();
  const [mark, setMark] = useState<(typeof marks)[number] | ''>('');
  const [comment, setComment] = useState('');
  const rate = useOnce(RateMyBookingDocument);
  const send = async (): Promise<void> => {
    if (mark === '') return;
    const { data } = await rate.run({ orderId: id, stars: Number(mark), comment: comment.trim() || null });
    if (data) again();
  };
  return (
    <section className="card stars">
      <OneOf
        label={t('bookingrating.title')}
        options={marks.map((value) => ({ value, label: '★'.repeat(Number(value)), hint: t(`bookingrating.${value}`) }))}
        value={mark}
        onChange={setMark}
      />
      <Field
        label={t('bookingrating.comment')}
        hint={t('bookingrating.seen')}
        value={comment}
        maxLength={200}
        onChange={(event) => setComment(event.target.value)}
      />
      <RefusalNote refusal={rate.refusal} />
      <Button busy={rate.busy} disabled={mark === ''} onClick={() => void send()}>
        {t('bookingrating.send')}
      </Button>
    </section>
  );
}
