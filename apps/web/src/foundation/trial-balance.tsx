import { useSearchParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { DeskPage } from '../desk/desk-page';
import { Downloads } from '../desk/download';
import { Table, type Column } from '../desk/table';
import { TrialBalanceDocument } from '../generated/foundation';
import type { TrialBalanceQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { Field } from '../parts/field';
import { sayFen } from '../say/amount';
import { businessDate } from '../say/time';
import { useFundChoice } from './fund-choice';
import { places } from './places';
import { useBookWords } from './use-book-words';

type Line = TrialBalanceQuery['trialBalance'][number];

const sums = ['openingDebit', 'openingCredit', 'debit', 'credit', 'closingDebit', 'closingCredit'] as const;

/** The trial balance 科目余额表 of a fund: each account from the beginning of the year to a day. */
export function TrialBalance() {
  const { t } = useWords();
  const { fundId, choice } = useFundChoice();
  const [search, setSearch] = useSearchParams();
  const today = businessDate(useNow(60_000));
  const at = search.get('at') ?? today;
  const choose = (day: string): void =>
    setSearch((before) => {
      if (day !== '') before.set('at', day);
      return before;
    });
  return (
    <DeskPage
      title={t('foundation.balance')}
      places={places}
      deeds={
        fundId && (
          <Downloads
            files={[
              { path: `/funds/${fundId}/trial-balance.csv?at=${at}`, word: t('ledger.csv') },
              { path: `/funds/${fundId}/trial-balance.xlsx?at=${at}`, word: t('ledger.xlsx') },
            ]}
          />
        )
      }
    >
      <div className="desk-filters">
        {choice}
        <Field label={t('ledger.until')} type="date" value={at} onChange={(event) => choose(event.target.value)} />
      </div>
      {fundId && <Lines fundId={fundId} at={at} />}
    </DeskPage>
  );
}

function Lines({ fundId, at }: { fundId: string; at: string }) {
  const { t, lang } = useWords();
  const { detailOf } = useBookWords();
  const answer = useLiveQuery({ query: TrialBalanceDocument, variables: { fundId, at } });
  const columns: Column<Line>[] = [
    {
      name: t('ledger.account'),
      of: ({ number, nameZh, nameEn, detail }) => (
        <>
          <span className="numbers">{number}</span> {lang === 'zh' ? nameZh : nameEn}
          {detail !== null && <span className="soft small"> {detailOf(detail)}</span>}
        </>
      ),
    },
    ...sums.map((sum) => ({
      name: t(`ledger.${sum}`),
      of: (line: Line) => (line[sum] === 0 ? '' : sayFen(line[sum])),
      numbers: true,
    })),
  ];
  return (
    <Answered of={answer}>
      {({ trialBalance }) => (
        <Table
          caption={t('foundation.balance')}
          columns={columns}
          rows={[...trialBalance, totalOf(trialBalance, t('ledger.total'))]}
          keyOf={({ number, detail }) => `${number}${detail}`}
        />
      )}
    </Answered>
  );
}

/** The last line: in each pair of columns both sides are the same. */
function totalOf(lines: readonly Line[], name: string): Line {
  const of = (sum: (typeof sums)[number]): number => lines.reduce((total, line) => total + line[sum], 0);
  return {
    ...{ number: '', nameZh: name, nameEn: name, detail: null },
    ...{ openingDebit: of('openingDebit'), openingCredit: of('openingCredit'), debit: of('debit') },
    ...{ credit: of('credit'), closingDebit: of('closingDebit'), closingCredit: of('closingCredit') },
  };
}
