import { Link } from 'react-router';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { BoardNeedsDocument, BoardSuppliesDocument } from '../generated/exchange';
import type { BoardNeedFragment, BoardSupplyFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import type { BoardFilter } from './board-filters';
import { EntryStateTag } from './board-tags';
import { useSayDays } from './say-days';
import { useAgain } from './use-board-told';

interface Props {
  readonly filter: BoardFilter;
  readonly told: string | undefined;
  /** Where the page of an entry is; left out where one only reads. */
  readonly to?: string;
}

/** What communities need 社区需求: of a region with all below it, or everywhere. */
export function NeedList({ regionId, filter, told, to }: Props & { regionId?: string }) {
  const { t } = useWords();
  const days = useSayDays();
  const pages = usePages(BoardNeedsDocument, { regionId, ...filter }, (data) => data.needs);
  useAgain(told, pages.again);
  const columns: Column<BoardNeedFragment>[] = [
    { name: t('exchange.what'), of: ({ id, title }) => (to ? <Link to={`${to}/${id}`}>{title}</Link> : title) },
    { name: t('exchange.region'), of: ({ region }) => region },
    { name: t('exchange.field'), of: ({ field }) => t(`exchange.fields.${field}`) },
    { name: t('exchange.placed'), of: ({ placed, people }) => t('exchange.of', { placed, people }), numbers: true },
    { name: t('exchange.dates'), of: days },
    {
      ...{ name: t('exchange.budget'), numbers: true },
      of: ({ budget }) => (budget === 0 ? t('exchange.free') : sayFen(budget)),
    },
    { name: t('exchange.state'), of: ({ state }) => <EntryStateTag state={state} /> },
  ];
  return (
    <section className="section">
      <h2>{t('exchange.needs')}</h2>
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={t('exchange.needs')}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            none={t('exchange.noNeeds')}
            more={pages.more}
          />
        )}
      </Answered>
    </section>
  );
}

/** What organisations offer 组织供给: what serves a region, or all of one organisation. */
export function SupplyList(props: Props & { regionId?: string; organisationId?: string }) {
  const { t } = useWords();
  const days = useSayDays();
  const { regionId, organisationId, filter, told, to } = props;
  const pages = usePages(BoardSuppliesDocument, { regionId, organisationId, ...filter }, (data) => data.supplies);
  useAgain(told, pages.again);
  const columns: Column<BoardSupplyFragment>[] = [
    { name: t('exchange.what'), of: ({ id, title }) => (to ? <Link to={`${to}/${id}`}>{title}</Link> : title) },
    { name: t('exchange.organisation'), of: ({ organisation }) => organisation },
    { name: t('exchange.field'), of: ({ field }) => t(`exchange.fields.${field}`) },
    { name: t('exchange.placed'), of: ({ placed, people }) => t('exchange.of', { placed, people }), numbers: true },
    { name: t('exchange.dates'), of: days },
    {
      ...{ name: t('exchange.price'), numbers: true },
      of: ({ price }) => (price === 0 ? t('exchange.free') : sayFen(price)),
    },
    { name: t('exchange.state'), of: ({ state }) => <EntryStateTag state={state} /> },
  ];
  return (
    <section className="section">
      <h2>{t('exchange.supplies')}</h2>
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={t('exchange.supplies')}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            none={t('exchange.noSupplies')}
            more={pages.more}
          />
        )}
      </Answered>
    </section>
  );
}
