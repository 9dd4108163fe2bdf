import { useState } from 'react';
import { useCommand } from '../api/use-command';
import { RateDocument } from '../generated/resident';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { OneOf } from '../parts/choice';
import { RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';

const marks = ['5', '4', '3', '2', '1'] as const;

/** One to five stars, and words for who wants to say more. */
export function RateService({ requestId }: { requestId: string }) {
  const { t } = useWords();
  const [mark, setMark] = useState<(typeof marks)[number] | ''>('');
  const [comment, setComment] = useState('');
  const rate = useCommand(RateDocument);
  const send = (): void => {
    if (mark === '') return;
    void rate.run({
      input: { requestId, rating: Number(mark), comment: comment.trim() === '' ? null : comment.trim() },
    });
  };
  return (
    <section className="card stars">
      <OneOf
        label={t('rate.title')}
        options={marks.map((value) => ({ value, label: '★'.repeat(Number(value)), hint: t(`rate.${value}`) }))}
        value={mark}
        onChange={setMark}
      />
      <Field
        label={t('rate.comment')}
        value={comment}
        maxLength={200}
        onChange={(event) => setComment(event.target.value)}
      />
      <RefusalNote refusal={rate.refusal} />
      <Button busy={rate.busy} disabled={mark === ''} onClick={send}>
        {t('rate.send')}
      </Button>
    </section>
  );
}
