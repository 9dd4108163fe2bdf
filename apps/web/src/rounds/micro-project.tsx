import { Link, useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { DeskPage } from '../desk/desk-page';
import { Facts } from '../desk/facts';
import { MicroOneDocument } from '../generated/micro';
import type { MicroWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { sayDate } from '../say/time';
import { Bans } from './bans';
import { MicroApplicantDeeds, type MicroProps } from './micro-applicant-deeds';
import { InspectionDeeds, MicroInspections } from './micro-inspection';
import { MicroMoney, MoneyDeeds } from './micro-money';
import { MicroStaffDeeds } from './micro-staff-deeds';
import { MicroState, useTypeName } from './micro-words-of';
import { places } from './places';
import { useSayWhen } from './say-when';
import { useRounds } from './tasks';
import { useMay } from './use-may';

/** One small project 民生微实项目: 申报—审核—确认—实施—验收—结算, for its applicant, the staff of its round, and the delegate of the residents. */
export function MicroProject() {
  const { t } = useWords();
  const may = useMay();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: MicroOneDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  return (
    <DeskPage title={answer.data?.microProject.title ?? t('micro.title')} places={places}>
      <Answered of={answer}>
        {({ microProject: of, me }) => {
          const props: MicroProps = { of, again: answer.again };
          const isOwn = may('ventures.apply') && me.organisations.some((one) => one.id === of.organisationId);
          return (
            <>
              <Standing of={of} />
              {isOwn && <MicroApplicantDeeds {...props} />}
              <div className="desk-deeds">
                <InspectionDeeds {...props} />
                <MoneyDeeds {...props} />
                <MicroStaffDeeds {...props} />
              </div>
              <MicroMoney {...props} />
              <MicroInspections {...props} />
              <Said of={of} />
              <Objected of={of} />
              <Bans organisationId={of.organisationId} />
            </>
          );
        }}
      </Answered>
    </DeskPage>
  );
}

function Standing({ of }: { of: MicroWholeFragment }) {
  const { t, lang } = useWords();
  const { exact } = useSayWhen();
  const rounds = useRounds();
  const { roundId, organisation, state, reason, noticeFrom, noticeUntil } = of;
  const at = (instant: string | null | undefined): string | null => (instant ? exact(instant) : null);
  const notice =
    noticeFrom && noticeUntil
      ? t('rounds.noticeDays', { from: sayDate(noticeFrom, lang), to: sayDate(noticeUntil, lang) })
      : null;
  return (
    <section className="card">
      <div className="card-head">
        <p>
          <Link to={`/rounds/${roundId}`}>{rounds.get(roundId)?.title ?? t('rounds.round')}</Link> · {organisation}
        </p>
        <span>
          <MicroState of={of} />
        </span>
      </div>
      {reason && (
        <p className="note" data-tone={state === 'RETURNED' || state === 'RECTIFYING' ? undefined : 'grave'}>
          {reason}
        </p>
      )}
      <Facts
        of={[
          [t('rounds.submitted'), at(of.submittedAt) ?? t('rounds.notSubmitted')],
          [t('micro.approved'), of.approved == null ? null : sayFen(of.approved)],
          [t('rounds.published'), notice],
          [t('micro.confirmedAt'), at(of.confirmedAt)],
          [t('micro.startedAt'), at(of.startedAt)],
          [t('micro.contractor'), of.startedAt ? (of.contractor ?? t('micro.byApplicant')) : null],
          [t('micro.finishedAt'), at(of.finishedAt)],
          [t('micro.acceptedAt'), at(of.acceptedAt)],
        ]}
      />
    </section>
  );
}

function Said({ of: { type, need, content, cost, asked, report } }: { of: MicroWholeFragment }) {
  const { t } = useWords();
  const typeName = useTypeName();
  return (
    <section className="card">
      <h2>{t('rounds.said')}</h2>
      <h3>{t('micro.need')}</h3>
      <p className="rounds-text">{need}</p>
      <h3>{t('micro.content')}</h3>
      <p className="rounds-text">{content}</p>
      {report && <h3>{t('micro.report')}</h3>}
      {report && <p className="rounds-text">{report}</p>}
      <Facts
        of={[
          [t('micro.type'), typeName(type)],
          [t('micro.cost'), sayFen(cost)],
          [t('micro.asked'), sayFen(asked)],
        ]}
      />
    </section>
  );
}

function Objected({ of: { objections } }: { of: MicroWholeFragment }) {
  const { t } = useWords();
  const { exact } = useSayWhen();
  if (objections.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('rounds.objections')}</h2>
      <ul className="rows">
        {objections.map(({ state, filedAt, answer }, at) => (
          <li key={at}>
            <span>
              {exact(filedAt)} {answer}
            </span>
            <strong>{t(`rounds.objection.${state}`)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
