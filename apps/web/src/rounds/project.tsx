import { Link, useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { DeskPage } from '../desk/desk-page';
import { Facts } from '../desk/facts';
import { ProjectOneDocument } from '../generated/project';
import type { ProjectWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { sayDate } from '../say/time';
import { Bans } from './bans';
import { Milestones } from './milestones';
import { places } from './places';
import { ProjectDeeds } from './project-deeds';
import { Proposals } from './proposals';
import { useSayWhen } from './say-when';
import { Tranches } from './tranches';

/** One project 项目: its agreement, its tranches, its milestones, its audit. */
export function Project() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: ProjectOneDocument, variables: { id } });
  return (
    <DeskPage title={answer.data?.ventureProject.title ?? t('rounds.project')} places={places}>
      <Answered of={answer}>
        {({ ventureProject }) => (
          <>
            <Agreement of={ventureProject} />
            <ProjectDeeds of={ventureProject} again={answer.again} />
            <Proposals of={ventureProject} again={answer.again} />
            <Tranches of={ventureProject} again={answer.again} />
            <Milestones of={ventureProject} again={answer.again} />
            <Bans organisationId={ventureProject.organisationId} />
          </>
        )}
      </Answered>
    </DeskPage>
  );
}

function Agreement({ of }: { of: ProjectWholeFragment }) {
  const { t, lang } = useWords();
  const { exact } = useSayWhen();
  const { roundId, contract, midtermOn, endsOn, signedAt, ending, withheld, clawback, returned, audit, termsHash } = of;
  const { writtenOff } = of;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('rounds.agreement')}</h2>
        <span className="tag" data-tone={ending ? 'calm' : undefined}>
          {ending ? t(`rounds.ending.${ending}`) : t(signedAt ? 'rounds.signed' : 'rounds.toSign')}
        </span>
      </div>
      <Facts
        of={[
          [t('rounds.contract'), sayFen(contract)],
          [t('rounds.midtermOn'), sayDate(midtermOn, lang)],
          [t('rounds.endsOn'), sayDate(endsOn, lang)],
          [t('rounds.signedAt'), signedAt ? exact(signedAt) : null],
          [t('rounds.withheld'), withheld > 0 ? sayFen(withheld) : null],
          [t('rounds.clawback'), clawback > 0 ? sayFen(clawback) : null],
          [t('rounds.returned'), returned > 0 ? sayFen(returned) : null],
          [t('proposals.writtenOff'), writtenOff ? sayFen(writtenOff) : null],
          [t('rounds.audited'), audit ? `${sayFen(audit.audited)} · ${audit.auditor} ${audit.reportNumber}` : null],
          [t('rounds.settled'), audit ? sayFen(audit.settled) : null],
        ]}
      />
      <p className="soft small rounds-code">
        {t('rounds.termsHash')} {termsHash}
      </p>
      <Link to={`/rounds/${roundId}`}>{t('rounds.toRound')}</Link>
    </section>
  );
}
