import type { ReactNode } from 'react';
import type { Pages } from '../desk/use-pages';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { More } from '../parts/more';

interface Props<Row> {
  readonly title: string;
  readonly none: string;
  readonly pages: Pages<Row>;
  readonly children: (row: Row) => ReactNode;
}

/** Cases that wait, each a card, the most urgent first as the API gives them. */
export function Queue<Row extends { id: string }>({ title, none, pages, children }: Props<Row>) {
  const count = pages.data?.length ?? 0;
  const { t } = useWords();
  return (
    <section className="section">
      <h2>
        {title}{' '}
        {count > 0 && (
          <span className="tag">{t('station.checks.count', { count: `${count}${pages.more ? '+' : ''}` })}</span>
        )}
      </h2>
      <Answered of={pages}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>{none}</Empty>
          ) : (
            <div className="station-cases">
              {rows.map((row) => (
                <article key={row.id} className="card">
                  {children(row)}
                </article>
              ))}
            </div>
          )
        }
      </Answered>
      {pages.more && <More onClick={pages.more} />}
    </section>
  );
}
