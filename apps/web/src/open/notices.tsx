import { Link } from 'react-router';
import { useWords } from '../i18n/use-words';
import { Page } from '../parts/page';
import { NoticeList } from './notice-list';

/** Everything on public notice, for everybody. */
export function Notices() {
  const { t } = useWords();
  return (
    <Page title={t('notices.title')} back="/">
      <p className="soft">{t('notices.why')}</p>
      <nav className="card links" aria-label={t('notices.others')}>
        <Link to="/notices/rounds">{t('notices.rounds')}</Link>
        <Link to="/verify">{t('notices.verify')}</Link>
      </nav>
      <NoticeList />
    </Page>
  );
}
