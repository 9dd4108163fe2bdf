import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words';
import { Empty } from '../parts/feedback';
import { More } from '../parts/more';

/** A column: its heading, what stands in it, and whether these are numbers to be read down the column. */
export interface Column<Row> {
  readonly name: string;
  readonly of: (row: Row) => ReactNode;
  readonly numbers?: boolean;
}

interface Props<Row> {
  /** What the table shows, for who cannot see it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What stands here when there is nothing. */
  readonly none?: string;
  /** Fetches the next page; left out on the last one. */
  readonly more?: () => void;
}

/** Rows as a desk reads them: a real table, which scrolls by itself where it is wider than the screen. */
export function Table<Row>({ caption, columns, rows, keyOf, none, more }: Props<Row>) {
  const { t } = useWords();
  if (rows.length === 0) return <Empty>{none ?? t('desk.none')}</Empty>;
  return (
    <>
      <div className="table-box" tabIndex={0} role="region" aria-label={caption}>
        <table>
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ name, numbers }) => (
                <th key={name} scope="col" data-numbers={numbers || undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map(({ name, of, numbers }) => (
                  <td key={name} data-numbers={numbers || undefined}>
                    {of(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more && <More onClick={more} />}
    </>
  );
}
