import { useSearchParams } from 'react-router';
import { DeskPage } from '../desk/desk-page';
import { Downloads } from '../desk/download';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { useNow } from '../clock/use-now';
import { JournalDocument } from '../generated/foundation';
import type { JournalQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { Field } from '../parts/field';
import { sayFen } from '../say/amount';
import { businessDate, sayClock } from '../say/time';
import { useFundChoice } from './fund-choice';
import { places } from './places';
import { useBookWords } from './use-book-words';

type Line = JournalQuery['fundLedger']['nodes'][number];

/** The journal 序时账 of a fund as an accountant reads it, of a time, with its files. */
export function Journal() {
  const { t } = useWords();
  const { fundId, choice } = useFundChoice();
  const [search, setSearch] = useSearchParams();
  const year = businessDate(useNow(60_000)).slice(0, 4);
  const from = search.get('from') ?? `${year}-01-01`;
  const to = search.get('to') ?? `${year}-12-31`;
  const choose = (name: string, day: string): void =>
    setSearch((before) => {
      if (day !== '') before.set(name, day);
      return before;
    });
  const period = `from=${from}&to=${to}`;
  return (
    <DeskPage
      title={t('foundation.ledger')}
      places={places}
      deeds={
        fundId && (
          <Downloads
            files={[
              { path: `/funds/${fundId}/ledger.csv?${period}`, word: t('ledger.csv') },
              { path: `/funds/${fundId}/ledger.xlsx?${period}`, word: t('ledger.xlsx') },
            ]}
          />
        )
      }
    >
      <div className="desk-filters">
        {choice}
        <Field
          label={t('ledger.from')}
          type="date"
          value={from}
          onChange={(event) => choose('from', event.target.value)}
        />
        <Field label={t('ledger.to')} type="date" value={to} onChange={(event) => choose('to', event.target.value)} />
      </div>
      {fundId && <Lines fundId={fundId} from={from} to={to} />}
    </DeskPage>
  );
}

function Lines({ fundId, from, to }: { fundId: string; from: string; to: string }) {
  const { t, lang } = useWords();
  const { kindOf, detailOf, sideOf } = useBookWords();
  const pages = usePages(JournalDocument, { fundId, from, to }, (data) => data.fundLedger);
  const columns: Column<Line>[] = [
    { name: t('ledger.at'), of: ({ at }) => `${businessDate(Date.parse(at))} ${sayClock(Date.parse(at), lang)}` },
    { name: t('ledger.voucher'), of: ({ transferId }) => <abbr title={transferId}>{voucherOf(transferId)}</abbr> },
    { name: t('ledger.what'), of: ({ kind }) => kindOf(kind) },
    {
      name: t('ledger.account'),
      of: ({ number, nameZh, nameEn, detail }) => (
        <>
          <span className="numbers">{number}</span> {lang === 'zh' ? nameZh : nameEn}
          {detail !== null && <span className="soft small"> {detailOf(detail)}</span>}
        </>
      ),
    },
    { name: t('ledger.debit'), of: ({ debit }) => (debit === null ? '' : sayFen(debit)), numbers: true },
    { name: t('ledger.credit'), of: ({ credit }) => (credit === null ? '' : sayFen(credit)), numbers: true },
    { name: t('ledger.balance'), of: ({ balance }) => sideOf(balance), numbers: true },
  ];
  return (
    <Answered of={pages}>
      {(rows) => (
        <Table
          caption={t('foundation.ledger')}
          columns={columns}
          rows={rows}
          keyOf={({ sequence }) => String(sequence)}
          none={t('ledger.none')}
          more={pages.more}
        />
      )}
    </Answered>
  );
}

/** The end of a voucher's id: what differs from line to line. */
const voucherOf = (id: string): string => id.slice(-8);
