import { useState } from 'react';
import { useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { Deed, useDeed } from '../desk/deed';
import { DeskPage } from '../desk/desk-page';
import { Dialog } from '../desk/dialog';
import { usePages } from '../desk/use-pages';
import { MyScoringReviewsDocument, SheetPaperDocument, SubmitScoreDocument } from '../generated/review';
import { DeclareConflictDocument } from '../generated/rounds';
import type { MyScoringReviewsQuery, ReviewRowFragment, RoundWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Answered, Empty, RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';
import { ApplicationText } from './application';
import { places } from './places';
import { criterion } from './round';

/** A scoring sheet 评分表: handed in once, and sealed until the round is ranked; nobody but its expert sees that there is one. */
export function Sheet() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const pages = usePages(MyScoringReviewsDocument, {}, (data: MyScoringReviewsQuery) => data.ventureReviews);
  const review = pages.data?.find((one) => one.id === id);
  return (
    <DeskPage title={t('rounds.sheetTitle')} places={places}>
      <Answered of={pages}>
        {() => (review ? <Paper review={review} again={pages.again} /> : <Empty>{t('rounds.noReview')}</Empty>)}
      </Answered>
    </DeskPage>
  );
}

function Paper({ review, again }: { review: ReviewRowFragment; again: () => void }) {
  const { t } = useWords();
  const { applicationId, roundId, state } = review;
  const answer = useLiveQuery({ query: SheetPaperDocument, variables: { applicationId, roundId } });
  if (state === 'RECUSED') return <Empty>{t('rounds.recused')}</Empty>;
  return (
    <Answered of={answer}>
      {({ ventureApplication, ventureRound }) => (
        <>
          <h2>{ventureApplication.title}</h2>
          <p className="note">{t('rounds.sheetSealed')}</p>
          {state === 'ASSIGNED' ? (
            <Marks review={review} round={ventureRound} again={again} />
          ) : (
            <Given review={review} round={ventureRound} />
          )}
          <ApplicationText of={ventureApplication} />
        </>
      )}
    </Answered>
  );
}

interface MarksProps {
  readonly review: ReviewRowFragment;
  readonly round: RoundWholeFragment;
  readonly again: () => void;
}

function Marks({ review, round, again }: MarksProps) {
  const { t } = useWords();
  const criteria = round.rules?.criteria ?? [];
  const [marks, setMarks] = useState<readonly string[]>(() => criteria.map(() => ''));
  const [sure, setSure] = useState(false);
  const { run, busy, refusal } = useDeed(SubmitScoreDocument);
  const send = async (): Promise<void> => {
    const data = await run((key) => ({
      input: { reviewId: review.id, marks: marks.map(Number), idempotencyKey: key },
    }));
    if (data) again();
    setSure(false);
  };
  return (
    <form
      className="card form"
      onSubmit={(event) => {
        event.preventDefault();
        setSure(true);
      }}
    >
      <MarkFields round={round} marks={marks} onChange={setMarks} />
      <RefusalNote refusal={refusal} />
      <div className="desk-deeds">
        <Button type="submit">{t('rounds.handIn')}</Button>
        <Declare applicationId={review.applicationId} again={again} />
      </div>
      <Dialog title={t('rounds.handIn')} open={sure} onClose={() => setSure(false)}>
        <Read marks={marks} round={round} />
        <div className="buttons">
          <Button kind="plain" onClick={() => setSure(false)}>
            {t('desk.cancel')}
          </Button>
          <Button busy={busy} onClick={() => void send()}>
            {t('rounds.handInSure')}
          </Button>
        </div>
      </Dialog>
    </form>
  );
}

interface FieldsProps {
  readonly round: RoundWholeFragment;
  readonly marks: readonly string[];
  readonly onChange: (marks: readonly string[]) => void;
}

function MarkFields({ round, marks, onChange }: FieldsProps) {
  const { t } = useWords();
  return (
    <div className="desk-columns">
      {(round.rules?.criteria ?? []).map(({ code, weight, max }, at) => (
        <Field
          key={code}
          label={criterion(t, code)}
          hint={t('rounds.markHint', { max, weight })}
          type="number"
          min={0}
          max={max}
          step={1}
          required
          value={marks[at] ?? ''}
          onChange={(event) => onChange(marks.map((mark, place) => (place === at ? event.target.value : mark)))}
        />
      ))}
    </div>
  );
}

function Read({ marks, round }: { marks: readonly string[]; round: RoundWholeFragment }) {
  const { t } = useWords();
  return (
    <>
      <p>{t('rounds.handInSays')}</p>
      <ul className="rows">
        {(round.rules?.criteria ?? []).map(({ code, max }, at) => (
          <li key={code}>
            <span>{criterion(t, code)}</span>
            <strong className="numbers">
              {marks[at]} / {max}
            </strong>
          </li>
        ))}
      </ul>
    </>
  );
}

function Declare({ applicationId, again }: { applicationId: string; again: () => void }) {
  const { t } = useWords();
  return (
    <Deed
      kind="grave"
      word={t('rounds.declare')}
      says={<p>{t('rounds.declareSays')}</p>}
      fields={[{ name: 'reason', label: t('rounds.reason'), kind: 'text' }]}
      document={DeclareConflictDocument}
      input={({ reason = '' }, key) => ({ input: { applicationId, reason, idempotencyKey: key } })}
      onDone={again}
    />
  );
}

function Given({ review, round }: { review: ReviewRowFragment; round: RoundWholeFragment }) {
  const { t } = useWords();
  return (
    <section className="card">
      <h3>{t('rounds.review.SUBMITTED')}</h3>
      <ul className="rows">
        {(round.rules?.criteria ?? []).map(({ code, max }, at) => (
          <li key={code}>
            <span>{criterion(t, code)}</span>
            <strong className="numbers">
              {review.marks?.[at] ?? '—'} / {max}
            </strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
