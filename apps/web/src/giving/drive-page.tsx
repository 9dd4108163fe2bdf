import { Link, useParams } from 'react-router';
import { useSubscription } from 'urql';
import { useSignedIn } from '../api/session';
import { useAskedAgain } from '../api/use-asked-again';
import { useLiveQuery } from '../api/use-live-query';
import { useStream } from '../api/use-stream';
import { useNow } from '../clock/use-now';
import { DriveForMeDocument, DriveForMeFeedDocument } from '../generated/open-drives';
import type { DriveForMeQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { Page } from '../parts/page';
import { sayCount, sayFen } from '../say/amount';
import { sayEnd, sayMoment } from '../say/time';
import { DriveTag } from './drive-tag';
import { Raised } from './raised';

type Drive = DriveForMeQuery['drive'];
type Progress = Drive['progress'];

interface Asked {
  readonly data: DriveForMeQuery | undefined;
  readonly again: () => void;
}

/** Where the stream does not stand, somebody who is signed out asks so often, in milliseconds. */
const ASK_EVERY = 10_000;

/** One drive 募捐活动, live: what it is for, how far it has come, and who gave, as they wish to be shown. */
export function DrivePage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: DriveForMeDocument, variables: { id } });
  const pushed = usePushed(id, answer);
  return (
    <Page title={answer.data?.drive.title ?? t('giving.one')} back="/drives">
      <Answered of={answer}>
        {({ drive }) => (
          <>
            <HowFar drive={drive} progress={pushed ?? drive.progress} />
            <Plan drive={drive} />
            <Gifts progress={pushed ?? drive.progress} />
          </>
        )}
      </Answered>
    </Page>
  );
}

/** Its moves: by the socket into the answer for who is signed in, by the stream for who is not. */
function usePushed(id: string, { data, again }: Asked): Progress | undefined {
  const signedIn = useSignedIn();
  useSubscription({ query: DriveForMeFeedDocument, variables: { id }, pause: !signedIn });
  const { pushed, live } = useStream<Progress>(signedIn || data === undefined ? null : `/drives/${id}/stream`);
  useAskedAgain(again, signedIn || live ? null : ASK_EVERY);
  return signedIn || !live ? undefined : pushed;
}

function HowFar({ drive, progress }: { drive: Drive; progress: Progress }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const { goal, closesAt } = drive;
  return (
    <section className="card" aria-live="polite">
      <div className="card-head">
        <h2>{t('giving.howFar')}</h2>
        <DriveTag state={progress.state} />
      </div>
      <Raised raised={progress.raised} goal={goal} matched={progress.matched} />
      <p className="soft small">
        {t('giving.gifts', { count: sayCount(progress.giftCount, lang) })} ·{' '}
        {t('giving.closes', { at: sayEnd(Date.parse(closesAt), now, lang) })}
      </p>
      {progress.state === 'OPEN' && (
        <Link className="button" to={`/gifts/new/${drive.id}`}>
          {t('giving.give')}
        </Link>
      )}
    </section>
  );
}

function Plan({ drive: { plan, fund, lane, goalPolicy, filingNumber, platform } }: { drive: Drive }) {
  const { t } = useWords();
  const facts = [
    ['driveplan.aim', plan.aim],
    ['driveplan.beneficiaries', plan.beneficiaries],
    ['driveplan.use', plan.use],
    ['driveplan.area', plan.area],
    ['driveplan.goal', t(`driveplan.policy.${goalPolicy}`)],
    ['driveplan.surplus', plan.surplus],
    ['driveplan.cost', plan.cost],
    ['driveplan.responsible', plan.responsiblePerson],
    ['driveplan.lane', t(`driveplan.lanes.${lane}`)],
    ['driveplan.filing', filingNumber],
    ['driveplan.platform', platform],
  ] as const;
  return (
    <section className="card">
      <h2>{t('driveplan.title')}</h2>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value ? [<dt key={`${name}-name`}>{t(name)}</dt>, <dd key={name}>{value}</dd>] : null,
        )}
      </dl>
      <Link className="button" data-kind="plain" to={`/funds/${fund.id}`}>
        {t('giving.fund', { name: fund.name })}
      </Link>
    </section>
  );
}

function Gifts({ progress }: { progress: Progress }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  return (
    <section className="section">
      <h2>{t('giving.latest')}</h2>
      {progress.gifts.length === 0 ? (
        <Empty>{t('giving.noGifts')}</Empty>
      ) : (
        <ul className="card rows">
          {progress.gifts.map(({ name, amount, paidAt }) => (
            <li key={`${paidAt}${name}${amount}`}>
              <span>
                {name ?? t('giving.anonymous')}
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
