import { useLiveQuery } from '../api/use-live-query';
import { useOnce } from '../api/use-once';
import { ApplyForStarDocument, MyStarsDocument } from '../generated/honours';
import type { MyStarsQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Answered, Empty, RefusalNote } from '../parts/feedback';
import { Page } from '../parts/page';
import { sayCount, sayMinutes } from '../say/amount';
import { Invitation } from '../volunteer/invitation';
import { StarApplicationCard } from './star-application-card';

type Stars = MyStarsQuery['myStars'];

/** My stars 星级: where I stand on the ladder of my region, and what I applied for. */
export function Stars() {
  const { t } = useWords();
  const answer = useLiveQuery({ query: MyStarsDocument });
  if (answer.refusal?.code === 'NOT_FOUND') return <Invitation title={t('mystars.title')} back="/volunteer" />;
  return (
    <Page title={t('mystars.title')} back="/volunteer">
      <Answered of={answer}>
        {({ myStars }) => (
          <>
            <Standing stars={myStars} />
            <Ladder stars={myStars} again={answer.again} />
            <section className="section">
              <h2>{t('mystars.applications')}</h2>
              {myStars.applications.length === 0 && <Empty>{t('mystars.none')}</Empty>}
              {myStars.applications.map((application) => (
                <StarApplicationCard key={application.id} application={application} />
              ))}
            </section>
          </>
        )}
      </Answered>
    </Page>
  );
}

function Standing({ stars: { star, countedMinutes, minutes } }: { stars: Stars }) {
  const { t, lang } = useWords();
  const facts = [
    ['mystars.counted', countedMinutes],
    ['mystars.signed', minutes.signed],
    ['mystars.backfilled', minutes.backfilled],
    ['mystars.paper', minutes.paper],
  ] as const;
  return (
    <section className="card">
      <p className="figure">{star === 0 ? t('mystars.noStar') : t('mystars.star', { star })}</p>
      <dl className="facts numbers">
        {facts.map(([name, value]) => [
          <dt key={`${name}-name`}>{t(name)}</dt>,
          <dd key={name}>{sayMinutes(value, lang)}</dd>,
        ])}
      </dl>
    </section>
  );
}

/** Every star with what it takes; the next one can be applied for when it is reached. */
function Ladder({ stars, again }: { stars: Stars; again: () => void }) {
  const { t, lang } = useWords();
  const { star: held, ladder, countedMinutes, pointsEarned, applications } = stars;
  const waits = applications.some(({ state }) => state === 'SUBMITTED' || state === 'NOTICE');
  return (
    <section className="section">
      <h2>{t('mystars.ladder')}</h2>
      <p className="soft small">{t('mystars.notice', { days: ladder.noticeWorkingDays })}</p>
      {ladder.steps.map((step, index) => {
        const star = index + 1;
        const reached = countedMinutes >= step.minutes && pointsEarned >= step.points;
        return (
          <article key={star} className="card">
            <div className="card-head">
              <h3>{t('mystars.star', { star })}</h3>
              <span className="tag" data-tone={star <= held ? undefined : 'calm'}>
                {t(star <= held ? 'mystars.held' : reached ? 'mystars.reached' : 'mystars.open')}
              </span>
            </div>
            <div className="bar">
              <i style={{ width: `${Math.min(100, (countedMinutes / Math.max(1, step.minutes)) * 100)}%` }} />
            </div>
            <p className="soft small">
              {t('mystars.takes', { time: sayMinutes(step.minutes, lang) })}
              {step.points > 0 && ` · ${t('mystars.takesPoints', { points: sayCount(step.points, lang) })}`}
            </p>
            {star > held && reached && !waits && <Apply star={star} again={again} />}
          </article>
        );
      })}
    </section>
  );
}

function Apply({ star, again }: { star: number; again: () => void }) {
  const { t } = useWords();
  const { run, busy, refusal } = useOnce(ApplyForStarDocument);
  const apply = async (): Promise<void> => {
    const { data } = await run({ star });
    if (data) again();
  };
  return (
    <>
      <RefusalNote refusal={refusal} />
      <Button busy={busy} onClick={() => void apply()}>
        {t('mystars.apply', { star })}
      </Button>
    </>
  );
}
