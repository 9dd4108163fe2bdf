import { useEffect, useRef, type ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { useAccount } from '../account/use-account';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { Mark } from '../parts/icons';
import { LineLost } from '../parts/line-lost';
import './desk.css';

/** A page of a desk in its menu: where it is, and the key of its name. */
export interface DeskPlace {
  readonly to: string;
  readonly word: string;
  /** Shown to who has one of these permissions; none named: to everybody at the desk. */
  readonly opensWith?: readonly string[];
}

interface Props {
  readonly title: string;
  readonly places: readonly DeskPlace[];
  /** What may be done on the whole page, at its head. */
  readonly deeds?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a desk: the menu of its pages at the side, the page with its deeds. Folds to one column on a phone. */
export function DeskPage({ title, places, deeds, children }: Props) {
  const { t } = useWords();
  const account = useAccount();
  const me = account.data?.me;
  const permissions = me?.permissions ?? [];
  useEffect(() => {
    document.title = `${title} · ${t('brand.name')}`;
  }, [title, t]);
  return (
    <div className="desk">
      <header className="desk-side">
        <Link className="brand" to="/">
          <Mark />
          {t('brand.name')}
        </Link>
        <Menu
          places={places.filter(({ opensWith }) => !opensWith || opensWith.some((one) => permissions.includes(one)))}
        />
        <p className="soft small">{me?.displayName}</p>
      </header>
      <main className="desk-main">
        <LineLost />
        <div className="desk-head">
          <h1>{title}</h1>
          {deeds && <div className="desk-deeds">{deeds}</div>}
        </div>
        <Answered of={account}>{() => children}</Answered>
      </main>
    </div>
  );
}

/** The pages of the desk. On a phone they stand in a row that scrolls: the present one is brought into sight. */
function Menu({ places }: { places: readonly DeskPlace[] }) {
  const { t } = useWords();
  const row = useRef<HTMLUListElement>(null);
  const count = places.length;
  useEffect(() => {
    const present = row.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (row.current && present) row.current.scrollLeft = present.offsetLeft - row.current.offsetLeft - 12;
  }, [count]);
  return (
    <nav aria-label={t('desk.pages')}>
      <ul ref={row}>
        {places.map(({ to, word }) => (
          <li key={to}>
            <NavLink to={to} end>
              {t(word)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
