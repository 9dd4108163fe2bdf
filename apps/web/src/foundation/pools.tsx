import { Link } from 'react-router';
import { DeskPage } from '../desk/desk-page';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { PoolsDocument } from '../generated/pool';
import type { PoolLineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { places } from './places';
import { PoolStateTag } from './pool-state';
import { useMay } from './use-charity';

/** The matching pools 配捐池 of my charity, or of which I am the sponsor. */
export function Pools() {
  const { t } = useWords();
  const manages = useMay('fund.manage');
  const pages = usePages(PoolsDocument, {}, (data) => data.matchingPools);
  const columns: Column<PoolLineFragment>[] = [
    { name: t('pool.name'), of: ({ id, name }) => <Link to={`/foundation/pools/${id}`}>{name}</Link> },
    { name: t('pool.sponsor'), of: ({ sponsorName }) => sponsorName },
    { name: t('pool.funded'), of: ({ funded }) => sayFen(funded), numbers: true },
    { name: t('pool.matched'), of: ({ matched }) => sayFen(matched), numbers: true },
    { name: t('pool.left'), of: ({ left }) => sayFen(left), numbers: true },
    { name: t('pool.standing'), of: ({ state }) => <PoolStateTag state={state} /> },
  ];
  return (
    <DeskPage
      title={t('foundation.pools')}
      places={places}
      deeds={
        manages && (
          <Link className="button" to="/foundation/pools/new">
            {t('pool.create')}
          </Link>
        )
      }
    >
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={t('foundation.pools')}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            none={t('pool.none')}
            more={pages.more}
          />
        )}
      </Answered>
    </DeskPage>
  );
}
