import { Link, useParams } from 'react-router';
import { useSubscription } from 'urql';
import { useSignedIn } from '../api/session';
import { useAskedAgainSignedOut } from '../api/use-asked-again';
import { useLiveQuery } from '../api/use-live-query';
import { DriveDocument, DriveMovedDocument } from '../generated/drive';
import type { DriveQuery, ProgressFragment } from '../generated/types';
import { useNow } from '../clock/use-now';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { Page } from '../parts/page';
import { sayCount, sayFen } from '../say/amount';
import { businessDate, sayDate, sayMoment } from '../say/time';
import { RaisedBar } from './drive-list';

type Drive = DriveQuery['drive'];

/** A drive 募捐活动 for everybody: how far it has come, gift by gift as they are paid, and the plan as it was filed. */
export function DrivePublic() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: DriveDocument, variables: { id } });
  const [moved] = useSubscription({ query: DriveMovedDocument, variables: { id }, pause: !useSignedIn() });
  useAskedAgainSignedOut(answer.again);
  const pushed = moved.data?.driveProgress.progress;
  return (
    <Page title={t('drive.title')} back="/funds">
      <Answered of={answer}>
        {({ drive }) => {
          // An answer that was asked for after a lost connection may be newer than the last push: gifts only become more.
          const progress = pushed && pushed.giftCount >= drive.progress.giftCount ? pushed : drive.progress;
          return (
            <>
              <Head drive={drive} progress={progress} />
              <Gifts gifts={progress.gifts} />
              <Plan drive={drive} />
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

function Head({ drive, progress }: { drive: Drive; progress: ProgressFragment }) {
  const { t, lang } = useWords();
  const { state, raised, matched, giftCount, inFlight } = progress;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{drive.title}</h2>
        <span className="tag" data-tone={state === 'OPEN' ? undefined : 'calm'}>
          {t(`drive.state.${state}`)}
        </span>
      </div>
      <p className="soft">
        <Link to={`/funds/${drive.fund.id}`}>{drive.fund.name}</Link> · {drive.fund.host.name}
      </p>
      <p className="figure" aria-live="polite">
        {sayFen(raised)}
      </p>
      <RaisedBar raised={raised} goal={drive.goal ?? null} />
      <dl className="facts numbers">
        <dt>{t('drive.gifts')}</dt>
        <dd>{t('drive.giftCount', { count: sayCount(giftCount, lang) })}</dd>
        {matched > 0 && <dt>{t('drive.matched')}</dt>}
        {matched > 0 && <dd>{sayFen(matched)}</dd>}
        {inFlight > 0 && <dt>{t('drive.inFlight')}</dt>}
        {inFlight > 0 && <dd>{sayFen(inFlight)}</dd>}
        <dt>{t('drive.closes')}</dt>
        <dd>{sayDate(businessDate(Date.parse(drive.closesAt)), lang)}</dd>
      </dl>
    </section>
  );
}

function Gifts({ gifts }: { gifts: ProgressFragment['gifts'] }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  return (
    <section className="section">
      <h2>{t('drive.latest')}</h2>
      {gifts.length === 0 ? (
        <Empty>{t('drive.noGifts')}</Empty>
      ) : (
        <ul className="card rows">
          {gifts.map(({ name, amount, paidAt }) => (
            <li key={`${paidAt}${amount}${name}`}>
              <span>
                {name ?? t('book.anonymous')}
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

const planned = ['aim', 'beneficiaries', 'use', 'area', 'responsiblePerson', 'cost', 'surplus', 'bankAccount'] as const;

function Plan({ drive }: { drive: Drive }) {
  const { t, lang } = useWords();
  const { plan, lane, goalPolicy, filingNumber, filedOn, platform } = drive;
  return (
    <section className="section">
      <h2>{t('drive.plan')}</h2>
      <dl className="card facts">
        <dt>{t('drive.laneName')}</dt>
        <dd>{t(`drive.lane.${lane}`)}</dd>
        <dt>{t('drive.goalName')}</dt>
        <dd>{t(`drive.policy.${goalPolicy}`)}</dd>
        {planned.map((part) => [
          <dt key={`${part}-name`}>{t(`drive.planned.${part}`)}</dt>,
          <dd key={part}>{plan[part]}</dd>,
        ])}
        {filingNumber && <dt>{t('drive.filing')}</dt>}
        {filingNumber && (
          <dd>
            {filingNumber} {filedOn && <span className="soft">{sayDate(filedOn, lang)}</span>}
          </dd>
        )}
        {platform && <dt>{t('drive.platform')}</dt>}
        {platform && <dd>{platform}</dd>}
      </dl>
    </section>
  );
}
