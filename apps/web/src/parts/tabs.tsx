import { NavLink } from 'react-router';
import { useWords } from '../i18n/use-words';
import { Icon } from './icons';

const places = [
  ['/', 'home', 'tabs.home'],
  ['/order', 'order', 'tabs.order'],
  ['/volunteer', 'heart', 'tabs.volunteer'],
  ['/me', 'person', 'tabs.me'],
] as const;

/** The four main places. */
export function Tabs() {
  const { t } = useWords();
  return (
    <nav className="tabs" aria-label={t('tabs.label')}>
      <ul>
        {places.map(([to, icon, word]) => (
          <li key={to}>
            <NavLink to={to} end={to === '/'}>
              <Icon name={icon} />
              {t(word)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
