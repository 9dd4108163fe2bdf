import { useParams } from 'react-router';
import { useSubscription } from 'urql';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { DeskPage } from '../desk/desk-page';
import { Facts } from '../desk/facts';
import { DeskDriveDocument, DriveLiveDocument } from '../generated/campaign';
import type { DriveLiveSubscription, DeskDriveQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { sayCount, sayFen } from '../say/amount';
import { businessDate, lastDate, sayDate, sayMoment } from '../say/time';
import { DriveDeeds } from './drive-deeds';
import { DriveGifts } from './drive-gifts';
import { DriveStateTag } from './drive-state';
import { places } from './places';
import { useMay } from './use-charity';

type Drive = DeskDriveQuery['drive'];
type Progress = DriveLiveSubscription['driveProgress']['progress'];

/** One drive: how it stands, live; its steps, its plan and what is due for it. */
export function DrivePage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const reads = useMay('donation.read');
  const answer = useLiveQuery({ query: DeskDriveDocument, variables: { id } });
  const [{ data: live }] = useSubscription({ query: DriveLiveDocument, variables: { driveId: id } });
  return (
    <DeskPage title={answer.data?.drive.title ?? t('foundation.drives')} places={places}>
      <Answered of={answer}>
        {({ drive }) => {
          const progress = live?.driveProgress.progress ?? drive.progress;
          return (
            <>
              <Standing drive={drive} progress={progress} />
              <DriveDeeds drive={{ ...drive, state: progress.state }} again={answer.again} />
              <div className="desk-columns">
                <Plan drive={drive} />
                <Deadlines drive={drive} />
                <Latest progress={progress} />
              </div>
              {reads && <DriveGifts driveId={drive.id} />}
            </>
          );
        }}
      </Answered>
    </DeskPage>
  );
}

function Standing({ drive: { goal, lane, opensAt, closesAt }, progress }: { drive: Drive; progress: Progress }) {
  const { t, lang } = useWords();
  const { raised, matched, inFlight, giftCount, state } = progress;
  const day = (at: string): string => sayDate(businessDate(Date.parse(at)), lang);
  const reached = goal === null || goal === 0 ? null : Math.min(100, Math.floor((raised / goal) * 100));
  return (
    <section className="card" aria-live="polite">
      <div className="card-head">
        <p>
          <span className="figure">{sayFen(raised)}</span>{' '}
          {goal !== null && <span className="soft">{t('campaign.ofGoal', { goal: sayFen(goal) })}</span>}
        </p>
        <DriveStateTag state={state} />
      </div>
      {reached !== null && (
        <div
          className="bar"
          role="progressbar"
          aria-label={t('campaign.reached')}
          aria-valuenow={reached}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <i style={{ width: `${reached}%` }} />
        </div>
      )}
      <Facts
        of={[
          [t('campaign.gifts'), sayCount(giftCount, lang)],
          [t('sums.matches'), sayFen(matched)],
          [t('campaign.inFlight'), sayFen(inFlight)],
          [t('campaign.lane'), t(`campaign.lanes.${lane}`)],
          [t('campaign.period'), `${day(opensAt)} – ${sayDate(lastDate(Date.parse(closesAt)), lang)}`],
        ]}
      />
    </section>
  );
}

const planned = ['aim', 'beneficiaries', 'use', 'area', 'responsiblePerson', 'bankAccount', 'cost', 'surplus'] as const;

function Plan({ drive: { plan, fund, purposeId, goalPolicy, filingNumber, filedOn, platform } }: { drive: Drive }) {
  const { t, lang } = useWords();
  const filing = [filingNumber, filedOn && sayDate(filedOn, lang), platform].filter(Boolean).join(' · ');
  return (
    <section className="card">
      <h2>{t('campaign.plan')}</h2>
      <dl className="facts">
        <dt>{t('foundation.fund')}</dt>
        <dd>
          {fund.name} · {fund.purposes.find(({ id }) => id === purposeId)?.name}
        </dd>
        <dt>{t('campaign.policy')}</dt>
        <dd>{t(`campaign.policies.${goalPolicy}`)}</dd>
        {filing !== '' && [<dt key="filing-name">{t('campaign.filing')}</dt>, <dd key="filing">{filing}</dd>]}
        {planned.map((part) => [
          <dt key={`${part}-name`}>{t(`campaign.part.${part}`)}</dt>,
          <dd key={part}>{plan[part]}</dd>,
        ])}
      </dl>
    </section>
  );
}

const tones = { PENDING: 'calm', MET: undefined, MET_LATE: 'warm', OVERDUE: 'grave' } as const;

function Deadlines({ drive: { deadlines } }: { drive: Drive }) {
  const { t, lang } = useWords();
  return (
    <section className="card">
      <h2>{t('campaign.deadlines')}</h2>
      {deadlines.length === 0 && <p className="soft">{t('campaign.noDeadlines')}</p>}
      <ul className="rows">
        {deadlines.map(({ kind, dueOn, state }) => (
          <li key={`${kind}${dueOn}`}>
            <span>
              {t(`campaign.deadline.${kind}`)}
              <br />
              <span className="soft small">{sayDate(dueOn, lang)}</span>
            </span>
            <span className="tag" data-tone={tones[state]}>
              {t(`campaign.due.${state}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Latest({ progress: { gifts } }: { progress: Progress }) {
  const { t, lang } = useWords();
  const now = useNow(20_000);
  return (
    <section className="card">
      <h2>{t('campaign.latest')}</h2>
      {gifts.length === 0 ? (
        <Empty>{t('campaign.noGifts')}</Empty>
      ) : (
        <ul className="rows">
          {gifts.map(({ amount, name, paidAt }) => (
            <li key={`${paidAt}${amount}${name}`}>
              <span>
                {name ?? t('campaign.anonymous')}
                <br />
                <span className="soft small">{sayMoment(Date.parse(paidAt), now, lang)}</span>
              </span>
              <strong className="numbers">{sayFen(amount)}</strong>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
