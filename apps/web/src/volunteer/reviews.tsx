import { useSubscription } from 'urql';
import { useNow } from '../clock/use-now';
import { MyReviewsDocument, ReviewFeedDocument } from '../generated/my-reviews';
import type { ReviewOfMineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Empty } from '../parts/feedback';
import { Page } from '../parts/page';
import { Paged } from '../parts/paged';
import { sayMoment } from '../say/time';
import { AnswerReview } from './answer-review';

/** Records of mine that are examined 诚信核查: why, and what I say to it. */
export function Reviews() {
  const { t } = useWords();
  useSubscription({ query: ReviewFeedDocument });
  return (
    <Page title={t('myreviews.title')} back="/volunteer/hours">
      <p className="soft">{t('myreviews.why')}</p>
      <Paged
        query={MyReviewsDocument}
        variables={{}}
        of={({ myRecordReviews }) => myRecordReviews}
        none={<Empty>{t('myreviews.none')}</Empty>}
      >
        {(reviews) => reviews.map((review) => <ReviewCard key={review.id} review={review} />)}
      </Paged>
    </Page>
  );
}

function ReviewCard({ review }: { review: ReviewOfMineFragment }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const { state, createdAt, dueAt, findings, answer, decisionReason } = review;
  const waits = state === 'OPEN' || state === 'ESCALATED';
  return (
    <article className="card">
      <div className="card-head">
        <h2>{t(`myreviews.state.${state}`)}</h2>
        <span className="soft small">{sayMoment(Date.parse(createdAt), now, lang)}</span>
      </div>
      <ul className="findings">
        {findings.map(({ detector, reasonZh, reasonEn }) => (
          <li key={detector}>{lang === 'zh' ? reasonZh : reasonEn}</li>
        ))}
      </ul>
      {waits && <p className="soft small">{t('myreviews.due', { at: sayMoment(Date.parse(dueAt), now, lang) })}</p>}
      {answer && <p className="note">{t('myreviews.said', { answer })}</p>}
      {decisionReason && <p className="note">{t('myreviews.decided', { reason: decisionReason })}</p>}
      {waits && !answer && <AnswerReview id={review.id} />}
    </article>
  );
}
