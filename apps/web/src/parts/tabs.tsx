import { Link, useLocation } from 'react-router';
import { useWords } from '../i18n/use-words';
import { Icon } from './icons';

/** Each with where else its pages are. */
const places = [
  ['/', 'home', 'tabs.home', []],
  ['/order', 'order', 'tabs.order', ['/requests']],
  ['/volunteer', 'heart', 'tabs.volunteer', ['/rewards', '/honours']],
  ['/me', 'person', 'tabs.me', ['/bookings', '/gifts', '/pay']],
] as const;

/** The four main places. */
export function Tabs() {
  const { t } = useWords();
  const { pathname } = useLocation();
  const within = (root: string): boolean => pathname === root || (root !== '/' && pathname.startsWith(`${root}/`));
  return (
    <nav className="tabs" aria-label={t('tabs.label')}>
      <ul>
        {places.map(([to, icon, word, also]) => (
          <li key={to}>
            <Link to={to} aria-current={[to, ...also].some(within) ? 'page' : undefined}>
              <Icon name={icon} />
              {t(word)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
