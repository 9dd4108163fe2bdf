import { useLiveQuery } from '../api/use-live-query';
import { StationExplanationDocument } from '../generated/station-request';
import type { StationExplanationQuery, StationRequestFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Answered, Empty } from '../parts/feedback';
import { OfferList } from './offer-list';
import { WhyNot } from './why-not';

type Told = StationExplanationQuery['dispatchExplanation'];

/** Who was asked and why, and why not the others, in words. */
export function Explanation({ request }: { request: StationRequestFragment }) {
  const { t } = useWords();
  const answer = useLiveQuery({ query: StationExplanationDocument, variables: { id: request.id, volunteerId: null } });
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('station.why.title')}</h2>
        <Button kind="plain" onClick={answer.again}>
          {t('station.why.again')}
        </Button>
      </div>
      <Answered of={answer}>
        {({ dispatchExplanation: told }) => (
          <>
            <Around told={told} />
            <h3>{t('station.why.asked')}</h3>
            {told.offers.length === 0 ? <Empty>{t('station.why.nobody')}</Empty> : <OfferList offers={told.offers} />}
            <WhyNot requestId={request.id} />
            <p className="soft small">{t('station.why.rules', { version: told.policyVersion.slice(-8) })}</p>
          </>
        )}
      </Answered>
    </section>
  );
}

/** How many live around, how many could be asked now, and what keeps the others from it. */
function Around({ told: { considered, eligible, refused, refusedInSearch } }: { told: Told }) {
  const { t } = useWords();
  return (
    <>
      <p>{t('station.why.around', { considered, eligible })}</p>
      <Refused title={t('station.why.refused')} counts={refused} />
      <Refused title={t('station.why.refusedInSearch')} counts={refusedInSearch} />
    </>
  );
}

function Refused({ title, counts }: { title: string; counts: Told['refused'] }) {
  const { t } = useWords();
  if (counts.length === 0) return null;
  const most = Math.max(...counts.map(({ count }) => count));
  return (
    <>
      <h3>{title}</h3>
      <ul className="station-counts">
        {[...counts]
          .sort((one, other) => other.count - one.count)
          .map(({ reason, count }) => (
            <li key={reason}>
              <span>{t(`station.filter.${reason}`)}</span>
              <span className="bar">
                <i style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <strong className="numbers">{t('station.why.people', { count })}</strong>
            </li>
          ))}
      </ul>
    </>
  );
}
