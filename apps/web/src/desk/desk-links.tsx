import { Link } from 'react-router';
import { useAccount } from '../account/use-account';
import { useWords } from '../i18n/use-words';
import { desksOf } from './desks';

/** The desks that my permissions open; nothing for who has none. */
export function DeskLinks() {
  const { t } = useWords();
  const { data } = useAccount();
  const mine = desksOf(data?.me.permissions ?? []);
  if (mine.length === 0) return null;
  return (
    <nav className="card links" aria-label={t('desks.title')}>
      {mine.map(({ path, word }) => (
        <Link key={path} to={path}>
          {t(word)}
        </Link>
      ))}
    </nav>
  );
}
