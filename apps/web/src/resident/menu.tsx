import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import type { MenuQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { OneOf } from '../parts/choice';
import { Answered } from '../parts/feedback';
import { Page } from '../parts/page';
import { sayMinutes } from '../say/amount';
import { useMenu } from './use-menu';
import { FAMILY } from './whom';
import './resident.css';

type Item = MenuQuery['serviceMenu'][number];

/** The service menu 服务菜单, by class. */
export function Menu() {
  const { t } = useWords();
  const { menu } = useMenu();
  const [chosen, setChosen] = useState('');
  const [search] = useSearchParams();
  return (
    <Page title={t(search.get('for') === FAMILY ? 'home.orderFor' : 'order.title')}>
      <Answered of={menu}>
        {({ serviceMenu }) => {
          const items = [...serviceMenu].sort((a, b) => a.code.localeCompare(b.code));
          const categories = [...new Set(items.map(({ category }) => category))];
          const shown = categories.filter((category) => chosen === '' || chosen === category);
          return (
            <>
              <OneOf
                label={t('order.which')}
                options={[
                  { value: '', label: t('order.all') },
                  ...categories.map((value) => ({ value, label: value })),
                ]}
                value={chosen}
                onChange={setChosen}
              />
              {shown.map((category) => (
                <Category key={category} name={category} items={items.filter((item) => item.category === category)} />
              ))}
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

function Category({ name, items }: { name: string; items: readonly Item[] }) {
  return (
    <section className="section">
      <h2>{name}</h2>
      <ul className="menu">
        {items.map((item) => (
          <MenuLine key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function MenuLine({ item: { id, name, mode, usualMinutes, needsAcceptance } }: { item: Item }) {
  const { t, lang } = useWords();
  const { search } = useLocation();
  return (
    <li>
      <Link to={`/order/${id}${search}`}>
        <strong>{name}</strong>
        <span className="soft small">
          {t(`mode.${mode}`)} ·{' '}
          <span className="whole">{t('order.about', { time: sayMinutes(usualMinutes, lang) })}</span>
        </span>
        {needsAcceptance && <span className="soft small">{t('order.stationFirst')}</span>}
      </Link>
    </li>
  );
}
