import { useWords } from '../i18n/use-words';
import { Certificates } from './certificates';
import { ObjectedNotices } from './objected-notices';
import { Stars } from './stars';
import { StationPage } from './station-page';

/** Certificates, stars, and the objections to their notices. */
export function Papers() {
  const { t } = useWords();
  return (
    <StationPage title={t('station.papers.title')}>
      <Certificates state="REQUESTED" />
      <Certificates state="ACCEPTED" />
      <Stars />
      <ObjectedNotices />
    </StationPage>
  );
}
