import { Link } from 'react-router';
import { useWords } from '../i18n/use-words';
import { Empty } from './feedback';
import { Page } from './page';

/** An address that leads nowhere: says so, and shows the way home. */
export function NoPage() {
  const { t } = useWords();
  return (
    <Page title={t('page.noPage')} back="/">
      <Empty>
        <p>{t('page.noPageWhy')}</p>
        <Link className="button" to="/">
          {t('page.toHome')}
        </Link>
      </Empty>
    </Page>
  );
}
