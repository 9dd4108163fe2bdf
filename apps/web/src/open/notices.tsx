import { useWords } from '../i18n/use-words';
import { Page } from '../parts/page';
import { NoticeList } from './notice-list';

/** Everything on public notice, for everybody. */
export function Notices() {
  const { t } = useWords();
  return (
    <Page title={t('notices.title')} back="/">
      <p className="soft">{t('notices.why')}</p>
      <NoticeList />
    </Page>
  );
}
