import { useState } from 'react';
import { useOnce } from '../api/use-once';
import { AnswerReviewDocument } from '../generated/my-reviews';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { TextArea } from '../parts/text-area';

/** What the volunteer says to the doubts about a record. */
export function AnswerReview({ id }: { id: string }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const answer = useOnce(AnswerReviewDocument);
  const said = text.trim();
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (said !== '' && !answer.busy) void answer.run({ reviewId: id, text: said });
      }}
    >
      <TextArea label={t('myreviews.answer')} most={500} value={text} onChange={setText} />
      <RefusalNote refusal={answer.refusal} />
      <Button type="submit" busy={answer.busy} disabled={said === ''}>
        {t('myreviews.send')}
      </Button>
    </form>
  );
}
