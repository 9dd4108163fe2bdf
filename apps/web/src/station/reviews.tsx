import { useState } from 'react';
import { Link } from 'react-router';
import { useCommand } from '../api/use-command';
import { usePages } from '../desk/use-pages';
import { StationDecideReviewDocument, StationReviewsDocument } from '../generated/station-checks';
import type { StationReviewFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { DecideDialog } from './decide-dialog';
import { Due } from './due';
import { Queue } from './queue';
import { VolunteerName } from './volunteer-name';

/** Records that were frozen because they look wrong 诚信核查. */
export function Reviews() {
  const { t } = useWords();
  const pages = usePages(StationReviewsDocument, {}, ({ recordReviews }) => recordReviews);
  return (
    <Queue title={t('station.review.title')} none={t('station.review.none')} pages={pages}>
      {(review) => <ReviewCase review={review} done={pages.again} />}
    </Queue>
  );
}

function ReviewCase({ review, done }: { review: StationReviewFragment; done: () => void }) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <div className="card-head">
        <VolunteerName id={review.volunteerId} />
        <Due at={review.dueAt} escalated={review.escalatedAt !== null} />
      </div>
      <p className="soft small numbers">
        {t('station.review.score', { score: review.score, threshold: review.threshold })}
      </p>
      <Findings review={review} />
      {review.answer && <p>{t('station.review.answer', { answer: review.answer })}</p>}
      <div className="buttons">
        <Button onClick={() => setAsks(true)}>{t('station.checks.decide')}</Button>
        <Link className="button" data-kind="plain" to={`/station/requests/${review.requestId}`}>
          {t('station.checks.toRequest')}
        </Link>
      </div>
      {asks && <DecideReview review={review} done={done} onClose={() => setAsks(false)} />}
    </>
  );
}

function Findings({ review: { findings } }: { review: StationReviewFragment }) {
  const { t, lang } = useWords();
  return (
    <ul className="rows">
      {findings.map(({ detector, weight, reasonZh, reasonEn }) => (
        <li key={detector}>
          <span>{lang === 'zh' ? reasonZh : reasonEn}</span>
          <span className="soft small numbers">{t('station.review.weight', { weight })}</span>
        </li>
      ))}
    </ul>
  );
}

interface DecideProps {
  readonly review: StationReviewFragment;
  readonly done: () => void;
  readonly onClose: () => void;
}

const decisions = ['RELEASE', 'CORRECT', 'REVOKE'] as const;

function DecideReview({ review, done, onClose }: DecideProps) {
  const { t } = useWords();
  const decide = useCommand(StationDecideReviewDocument);
  return (
    <DecideDialog
      title={t('station.review.title')}
      options={decisions.map((value) => ({ value, label: t(`station.review.${value}`) }))}
      withMinutes="CORRECT"
      busy={decide.busy}
      refusal={decide.refusal}
      send={async ({ decision, reason, minutes, key }) => {
        const input = { reviewId: review.id, decision, reason, minutes, idempotencyKey: key };
        const { data } = await decide.run({ input });
        if (data) done();
        return data !== null;
      }}
      onClose={onClose}
    >
      <Findings review={review} />
    </DecideDialog>
  );
}
