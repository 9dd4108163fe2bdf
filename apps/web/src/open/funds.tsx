import { useWords } from '../i18n/use-words';
import { Page } from '../parts/page';
import { FundList } from './fund-list';

/** All community funds, for everybody. */
export function Funds() {
  const { t } = useWords();
  return (
    <Page title={t('funds.title')} back="/">
      <p className="soft">{t('funds.why')}</p>
      <FundList />
    </Page>
  );
}
