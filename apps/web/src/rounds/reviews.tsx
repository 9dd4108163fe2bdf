import { Link } from 'react-router';
import { DeskPage } from '../desk/desk-page';
import { Table } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { MyScoringReviewsDocument } from '../generated/review';
import type { MyScoringReviewsQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { places } from './places';
import { useSayWhen } from './say-when';
import { useRounds } from './tasks';

/** My reviews as an expert 我的评审, newest first. */
export function Reviews() {
  const { t } = useWords();
  const { exact } = useSayWhen();
  const rounds = useRounds();
  const pages = usePages(MyScoringReviewsDocument, {}, (data: MyScoringReviewsQuery) => data.ventureReviews);
  return (
    <DeskPage title={t('rounds.reviews')} places={places}>
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={t('rounds.reviews')}
            rows={rows}
            keyOf={({ id }) => id}
            none={t('rounds.noReviews')}
            more={pages.more}
            columns={[
              { name: t('rounds.round'), of: ({ roundId }) => rounds.get(roundId)?.title ?? '—' },
              {
                name: t('rounds.deed'),
                of: ({ id, state }) => (
                  <Link to={`/rounds/reviews/${id}`}>{t(state === 'ASSIGNED' ? 'rounds.fill' : 'rounds.look')}</Link>
                ),
              },
              { name: t('rounds.stateName'), of: ({ state }) => t(`rounds.review.${state}`) },
              { name: t('rounds.due'), of: ({ dueAt }) => (dueAt ? exact(dueAt) : t('rounds.noDue')) },
            ]}
          />
        )}
      </Answered>
    </DeskPage>
  );
}
