import { Link } from 'react-router';
import { useAccount } from '../account/use-account';
import { useWords } from '../i18n/use-words';
import { useLiveQuery } from '../api/use-live-query';
import { HasPartInCharityDocument } from '../generated/parts';
import { charityDesk, desksOf } from './desks';

/** The desks that my permissions open, and that of charities for their committees and sponsors; nothing for who has none. */
export function DeskLinks() {
  const { t } = useWords();
  const { data } = useAccount();
  const opened = desksOf(data?.me.permissions ?? []);
  const parts = useLiveQuery({
    query: HasPartInCharityDocument,
    pause: data === undefined,
    requestPolicy: 'cache-first',
  });
  const alsoThere = parts.data?.hasPartInCharity === true && !opened.includes(charityDesk);
  const mine = alsoThere ? [...opened, charityDesk] : opened;
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
