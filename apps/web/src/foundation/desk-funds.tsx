import { Link } from 'react-router';
import { DeskPage } from '../desk/desk-page';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { DeskFundsDocument } from '../generated/foundation';
import type { DeskFundsQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { places } from './places';
import { useCharity } from './use-charity';

type Fund = DeskFundsQuery['communityFunds']['nodes'][number];

/** The community funds 社区基金 of my charity. */
export function DeskFunds() {
  const { t } = useWords();
  const charity = useCharity();
  const pages = usePages(DeskFundsDocument, { hostId: charity?.id }, (data) => data.communityFunds);
  const columns: Column<Fund>[] = [
    { name: t('foundation.fund'), of: ({ id, name }) => <Link to={`/foundation/funds/${id}`}>{name}</Link> },
    { name: t('foundation.kind'), of: ({ kind }) => t(`foundation.kinds.${kind}`) },
    { name: t('foundation.host'), of: ({ host }) => host.name },
    { name: t('foundation.purposes'), of: ({ purposes }) => purposes.map(({ name }) => name).join('、') },
  ];
  return (
    <DeskPage title={t('foundation.funds')} places={places}>
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={t('foundation.funds')}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            more={pages.more}
          />
        )}
      </Answered>
    </DeskPage>
  );
}
