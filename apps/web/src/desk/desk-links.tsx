import { Link } from 'react-router';
import { useAccount } from '../account/use-account';
import { useWords } from '../i18n/use-words';
import { useLiveQuery } from '../api/use-live-query';
import { PartsWithoutRoleDocument } from '../generated/parts';
import { charityDesk, desksOf, roundsDesk } from './desks';

/**
 * The desks that my permissions open, that of charities for their committees and sponsors, and that of rounds for experts and
 * delegates of residents; nothing for who has none.
 */
export function DeskLinks() {
  const { t } = useWords();
  const { data } = useAccount();
  const opened = desksOf(data?.me.permissions ?? []);
  const parts = useLiveQuery({
    query: PartsWithoutRoleDocument,
    pause: data === undefined,
    requestPolicy: 'cache-first',
  });
  const withoutRole = [
    ...(parts.data?.hasPartInCharity ? [charityDesk] : []),
    ...(parts.data?.hasPartInRounds ? [roundsDesk] : []),
  ];
  const mine = [...opened, ...withoutRole.filter((desk) => !opened.includes(desk))];
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
