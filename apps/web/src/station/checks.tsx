import { useWords } from '../i18n/use-words';
import { Complaints } from './complaints';
import { Corrections } from './corrections';
import { Disputes } from './disputes';
import { Reviews } from './reviews';
import { StationPage } from './station-page';

/** What waits for a decision of the station: frozen records, corrections, disputes and complaints. */
export function Checks() {
  const { t } = useWords();
  return (
    <StationPage title={t('station.checks.title')}>
      <Reviews />
      <Corrections />
      <Disputes />
      <Complaints />
    </StationPage>
  );
}
