import { Link, useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { DeskPage } from '../desk/desk-page';
import { Facts } from '../desk/facts';
import { GrantDocument } from '../generated/relief';
import type { GrantQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { sayDate, sayMoment } from '../say/time';
import { useGrantDeeds } from './grant-deeds';
import { GrantClock, GrantState } from './grant-marks';
import { NextSteps } from './next-steps';
import { places } from './places';
import { useFundNames } from './use-charity';

type Grant = GrantQuery['emergencyGrant'];
type Case = NonNullable<Grant['case']>;

/** One emergency grant: where it stands, who did what, whose turn it is, and why it may not be mine. */
export function GrantPage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: GrantDocument, variables: { id } });
  return (
    <DeskPage title={t('relief.title')} places={places}>
      <Answered of={answer}>
        {({ emergencyGrant: grant }) => (
          <>
            <Head grant={grant} />
            <Steps grant={grant} again={answer.again} />
            <div className="desk-columns">
              <Course grant={grant} />
              {grant.case && <CaseFile file={grant.case} />}
            </div>
          </>
        )}
      </Answered>
    </DeskPage>
  );
}

function Head({ grant }: { grant: Grant }) {
  const { t, lang } = useWords();
  const nameOf = useFundNames();
  const { amount, state, lane, cause, occurredOn, approvals, approvalsNeeded, fundId, purposeId } = grant;
  const given = approvals.filter(({ holds }) => holds).length;
  return (
    <section className="card">
      <div className="card-head">
        <p className="figure">{sayFen(amount)}</p>
        <p className="marks">
          <GrantClock grant={grant} /> <GrantState state={state} />
        </p>
      </div>
      <Facts
        of={[
          [t('relief.case'), `${t(`relief.cause.${cause}`)} · ${sayDate(occurredOn, lang)}`],
          [t('relief.lane'), t(`relief.lanes.${lane}`)],
          [t('relief.paidFrom'), [nameOf(fundId), nameOf(purposeId)].filter(Boolean).join(' · ')],
          [t('relief.approvals'), t('relief.given', { given, needed: approvalsNeeded })],
          [t('relief.back'), grant.dueBack > 0 ? `${sayFen(grant.receivedBack)} / ${sayFen(grant.dueBack)}` : null],
        ]}
      />
    </section>
  );
}

function Steps({ grant, again }: { grant: Grant; again: () => void }) {
  const { t } = useWords();
  const deeds = useGrantDeeds(grant, again);
  return (
    <>
      <NextSteps steps={grant.steps} deeds={deeds} />
      {grant.disbursementId !== null && (
        <p>
          <Link to="/foundation/payouts">{t('relief.toPayouts')}</Link>
        </p>
      )}
    </>
  );
}

/** Who did what, oldest first: deeds and approvals in one row. */
function Course({ grant: { deeds, approvals, acknowledgedAt, paidAt } }: { grant: Grant }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const lines = [
    ...deeds.map(({ kind, name, at }) => ({
      what: t(`relief.deed.${kind}`),
      who: name ?? t('relief.household'),
      at,
      void: false,
    })),
    ...approvals.map(({ name, approvedAt, holds }) => ({
      ...{ what: t('relief.approved'), who: name, at: approvedAt, void: !holds },
    })),
    ...(paidAt === null ? [] : [{ what: t('relief.arrived'), who: '', at: paidAt, void: false }]),
    ...(acknowledgedAt === null
      ? []
      : [{ what: t('relief.acknowledged'), who: t('relief.household'), at: acknowledgedAt, void: false }]),
  ].sort((one, other) => (one.at ?? '').localeCompare(other.at ?? ''));
  return (
    <section className="card">
      <h2>{t('relief.course')}</h2>
      <ol className="rows">
        {lines.map(({ what, who, at, void: isVoid }) => (
          <li key={`${what}${who}${at}`}>
            <span>
              {what}
              {isVoid && (
                <>
                  {' '}
                  <span className="tag" data-tone="calm">
                    {t('relief.void')}
                  </span>
                </>
              )}
              <br />
              <span className="soft small">{at === null ? '' : sayMoment(Date.parse(at), now, lang)}</span>
            </span>
            <strong>{who}</strong>
          </li>
        ))}
      </ol>
    </section>
  );
}

function CaseFile({ file }: { file: Case }) {
  const { t } = useWords();
  const { name, phone, address, situation, household, payee, visitReport, rejectionReason, misuseReason } = file;
  const facts = [
    ['relief.helped', name],
    ['relief.phone', phone],
    ['relief.address', address],
    ['relief.situation', situation],
    ['relief.members', household.map((member) => member.name).join('、')],
    ['relief.payee', `${payee.name} · ${payee.bank} · ${payee.account}`],
    ['relief.report', visitReport],
    ['relief.rejection', rejectionReason],
    ['relief.misuse', misuseReason],
  ] as const;
  return (
    <section className="card">
      <h2>{t('relief.file')}</h2>
      <p className="soft small">{t('relief.fileLogged')}</p>
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([word, value]) => [<dt key={`${word}-name`}>{t(word)}</dt>, <dd key={word}>{value}</dd>])}
      </dl>
    </section>
  );
}
