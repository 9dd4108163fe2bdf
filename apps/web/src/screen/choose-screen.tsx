import { Link } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { ScreenRegionsDocument } from '../generated/screen';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { Page } from '../parts/page';

/** Which district or street a screen is for. */
export function ChooseScreen() {
  const { t } = useWords();
  return (
    <Page title={t('screen.choose')} back="/">
      <p className="soft">{t('screen.why')}</p>
      <Regions level="DISTRICT" />
      <Regions level="STREET" />
    </Page>
  );
}

function Regions({ level }: { level: 'DISTRICT' | 'STREET' }) {
  const { t } = useWords();
  const answer = useLiveQuery({ query: ScreenRegionsDocument, variables: { level } });
  return (
    <section className="section">
      <h2>{t(`screen.level.${level}`)}</h2>
      <Answered of={answer}>
        {({ regions: { nodes } }) => (
          <nav className="card links" aria-label={t(`screen.level.${level}`)}>
            {nodes.map(({ id, name }) => (
              <Link key={id} to={`/screen/${id}`}>
                {name}
              </Link>
            ))}
          </nav>
        )}
      </Answered>
    </section>
  );
}
