import { Link } from 'react-router';
import { useWords } from '../i18n/use-words';
import { Page } from '../parts/page';

/** What can be checked by anybody. */
export function VerifyStart() {
  const { t } = useWords();
  return (
    <Page title={t('verify.title')} back="/">
      <Link className="card" to="/verify/certificate">
        <h2>{t('verify.certificateTitle')}</h2>
        <p className="soft">{t('verify.certificateWhy')}</p>
      </Link>
      <Link className="card" to="/verify/proof">
        <h2>{t('verify.proofTitle')}</h2>
        <p className="soft">{t('verify.proofWhy')}</p>
      </Link>
    </Page>
  );
}
