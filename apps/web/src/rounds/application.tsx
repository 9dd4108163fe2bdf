import { Link, useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { DeskPage } from '../desk/desk-page';
import { Facts } from '../desk/facts';
import { Table } from '../desk/table';
import { ApplicationOneDocument } from '../generated/application';
import type { ApplicationWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { ApplicantDeeds } from './applicant-deeds';
import { Bans } from './bans';
import { places } from './places';
import { useSayWhen } from './say-when';
import { StaffDeeds } from './staff-deeds';
import { useRounds } from './tasks';

const contracted: readonly string[] = [
  ...['CONTRACTED', 'ACTIVE', 'MIDTERM_PASS', 'MIDTERM_RECTIFY', 'MIDTERM_FAIL', 'FINAL_PASS', 'FINAL_FAIL'],
  ...['CLOSED', 'TERMINATED'],
];

/** One application 申报书: what it says, how it was screened, and what may be done with it. */
export function Application() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: ApplicationOneDocument, variables: { id } });
  return (
    <DeskPage title={answer.data?.ventureApplication.title ?? t('rounds.project')} places={places}>
      <Answered of={answer}>
        {({ ventureApplication }) => (
          <>
            <Standing of={ventureApplication} />
            <ApplicantDeeds of={ventureApplication} again={answer.again} />
            <StaffDeeds of={ventureApplication} again={answer.again} />
            <ApplicationText of={ventureApplication} />
            <Course of={ventureApplication} />
            <Bans organisationId={ventureApplication.organisationId} />
          </>
        )}
      </Answered>
    </DeskPage>
  );
}

function Standing({ of }: { of: ApplicationWholeFragment }) {
  const { t } = useWords();
  const { exact } = useSayWhen();
  const rounds = useRounds();
  const { id, roundId, organisation, state, reason, submittedAt, decision } = of;
  return (
    <section className="card">
      <div className="card-head">
        <p>
          <Link to={`/rounds/${roundId}`}>{rounds.get(roundId)?.title ?? t('rounds.round')}</Link> · {organisation}
        </p>
        <span className="tag" data-tone={state === 'RETURNED' ? 'warm' : undefined}>
          {t(`rounds.application.${state}`)}
        </span>
      </div>
      {reason && (
        <p className="note" data-tone={state === 'RETURNED' ? undefined : 'grave'}>
          {reason}
        </p>
      )}
      <Facts
        of={[
          [t('rounds.submitted'), submittedAt ? exact(submittedAt) : t('rounds.notSubmitted')],
          [t('rounds.outcome'), decision ? t(`rounds.decision.${decision.kind}`) : null],
          [t('rounds.granted'), decision && decision.amount > 0 ? sayFen(decision.amount) : null],
        ]}
      />
      {contracted.includes(state) && <Link to={`/rounds/projects/${id}`}>{t('rounds.toProject')}</Link>}
    </section>
  );
}

/** What an application says, and its money. */
export function ApplicationText({ of }: { of: ApplicationWholeFragment }) {
  const { t } = useWords();
  const { lines, budget, asked, own } = of;
  return (
    <section className="card">
      <h2>{t('rounds.said')}</h2>
      {(['problem', 'beneficiaries', 'activities', 'outputs'] as const).map((part) => (
        <div key={part}>
          <h3>{t(`rounds.text.${part}`)}</h3>
          <p className="rounds-text">{of[part]}</p>
        </div>
      ))}
      <h3>{t('rounds.lines')}</h3>
      <Table
        caption={t('rounds.lines')}
        rows={lines}
        keyOf={({ code }) => code}
        columns={[
          { name: t('rounds.line'), of: ({ name, code }) => name ?? code },
          { name: t('rounds.lineYuan'), numbers: true, of: ({ amount }) => sayFen(amount) },
        ]}
      />
      <Facts
        of={[
          [t('rounds.budgetWhole'), sayFen(budget)],
          [t('rounds.asked'), sayFen(asked)],
          [t('rounds.own'), sayFen(own)],
        ]}
      />
    </section>
  );
}

function Course({ of: { screenings, appeal } }: { of: ApplicationWholeFragment }) {
  const { t } = useWords();
  const { exact } = useSayWhen();
  if (screenings.length === 0 && !appeal) return null;
  return (
    <section className="card">
      <h2>{t('rounds.course')}</h2>
      <ul className="rows">
        {screenings.map(({ step, passed, reason, checkedAt }) => (
          <li key={`${step}${checkedAt}`}>
            <span>
              {t(`rounds.screening.${step}`)} · {exact(checkedAt)}
              {reason && <span className="soft"> {reason}</span>}
            </span>
            <strong>{t(passed ? 'rounds.passed' : 'rounds.failed')}</strong>
          </li>
        ))}
        {appeal && (
          <li>
            <span>
              {t('rounds.appeal')} · {exact(appeal.filedAt)} <span className="soft">{appeal.grounds}</span>
              {appeal.answer && (
                <>
                  <br />
                  {appeal.answer}
                </>
              )}
            </span>
            <strong>{appeal.outcome ? t(`rounds.appealOutcome.${appeal.outcome}`) : t('rounds.appealOpen')}</strong>
          </li>
        )}
      </ul>
    </section>
  );
}
