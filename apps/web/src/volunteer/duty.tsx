import { Link } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { DutyDocument } from '../generated/volunteer';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { Page } from '../parts/page';
import { DutySwitch } from './duty-switch';
import { Invitation } from './invitation';
import { Offers } from './offers';
import { Standing } from './standing';

/** The volunteer's first page: on duty or not, offers as they come, and what was taken on. */
export function Duty() {
  const { t } = useWords();
  const answer = useLiveQuery({ query: DutyDocument });
  if (answer.refusal?.code === 'NOT_FOUND') return <Invitation title={t('duty.title')} />;
  return (
    <Page title={t('duty.title')}>
      <Answered of={answer}>
        {({ volunteer }) => (
          <>
            <DutySwitch volunteer={volunteer} />
            <Standing volunteer={volunteer} />
            <Offers onDuty={volunteer.onDuty && volunteer.state === 'VERIFIED'} />
            <nav className="card links" aria-label={t('me.mine')}>
              <Link to="/volunteer/hours">{t('hours.title')}</Link>
              <Link to="/volunteer/points">{t('points.title')}</Link>
              <Link to="/rewards">{t('rewardshop.title')}</Link>
              <Link to="/volunteer/profile">{t('myprofile.title')}</Link>
            </nav>
          </>
        )}
      </Answered>
    </Page>
  );
}
