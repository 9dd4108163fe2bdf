import { Link } from 'react-router';
import { useWords } from '../i18n/use-words';
import { Page } from '../parts/page';

/** In place of a volunteer's page, for who is none yet: what it is about, and the way to register. */
export function Invitation({ title, back }: { title: string; back?: string }) {
  const { t } = useWords();
  return (
    <Page title={title} back={back}>
      <section className="card">
        <h2>{t('join.title')}</h2>
        <p>{t('join.why')}</p>
        <Link className="button" to="/volunteer/join">
          {t('join.begin')}
        </Link>
      </section>
    </Page>
  );
}
