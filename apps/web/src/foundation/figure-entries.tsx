import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { FigureEntriesDocument } from '../generated/disclosure';
import type { FigureEntriesQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { sayDate } from '../say/time';
import { useBookWords } from './use-book-words';

type Entry = FigureEntriesQuery['disclosureReport']['figures'][number]['entries']['nodes'][number];

/** The entries of the ledger behind a figure; their sum is the figure. */
export function FigureEntries({ reportId, place, caption }: { reportId: string; place: number; caption: string }) {
  const { t, lang } = useWords();
  const { kindOf } = useBookWords();
  const pages = usePages(
    FigureEntriesDocument,
    { id: reportId, place },
    ({ disclosureReport: { figures } }) => figures[0]?.entries ?? none,
  );
  const columns: Column<Entry>[] = [
    {
      name: t('ledger.at'),
      of: ({ bookedOn }) => (bookedOn === null ? t('disclosure.together') : sayDate(bookedOn, lang)),
    },
    { name: t('ledger.sequence'), of: ({ sequence }) => (sequence === null ? '' : String(sequence)) },
    {
      name: t('ledger.voucher'),
      of: ({ transferId }) => transferId && <abbr title={transferId}>{transferId.slice(-8)}</abbr>,
    },
    { name: t('ledger.what'), of: ({ kind }) => kind && kindOf(kind) },
    { name: t('ledger.account'), of: ({ number }) => number },
    { name: t('disclosure.amount'), of: ({ amount }) => sayFen(amount), numbers: true },
  ];
  return (
    <Answered of={pages}>
      {(rows) => (
        <Table
          caption={caption}
          columns={columns}
          rows={rows}
          keyOf={({ place: at }) => String(at)}
          none={t('disclosure.noEntries')}
          more={pages.more}
        />
      )}
    </Answered>
  );
}

const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
