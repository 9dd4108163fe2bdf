import { useNow } from '../clock/use-now';
import { Deed } from '../desk/deed';
import { DeskPage } from '../desk/desk-page';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { ApproveBillDocument, BillsDocument, OrderBillPaymentDocument, ReturnBillDocument } from '../generated/payout';
import type { BillLineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayCount, sayFen } from '../say/amount';
import { sayMoment } from '../say/time';
import { places } from './places';
import { useMay } from './use-charity';

/** Settlements 结算 that providers handed in: approved by one, their payment ordered, and sent by another. */
export function Bills() {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const pages = usePages(BillsDocument, {}, (data) => data.settlements);
  const columns: Column<BillLineFragment>[] = [
    { name: t('billing.provider'), of: ({ provider }) => provider },
    { name: t('billing.month'), of: ({ month, number }) => `${month} · ${t('billing.number', { number })}` },
    { name: t('billing.served'), of: ({ served }) => sayCount(served, lang), numbers: true },
    { name: t('billing.fee'), of: ({ fee }) => sayFen(fee), numbers: true },
    { name: t('billing.subsidy'), of: ({ subsidy }) => sayFen(subsidy), numbers: true },
    { name: t('billing.total'), of: ({ total }) => <strong>{sayFen(total)}</strong>, numbers: true },
    {
      name: t('billing.standing'),
      of: ({ state, submittedAt }) => (
        <>
          <span className="tag" data-tone={state === 'SUBMITTED' ? 'warm' : undefined}>
            {t(`billing.state.${state}`)}
          </span>
          <p className="soft small">{submittedAt && sayMoment(Date.parse(submittedAt), now, lang)}</p>
        </>
      ),
    },
    { name: t('step.title'), of: (bill) => <Steps bill={bill} /> },
  ];
  return (
    <DeskPage title={t('foundation.bills')} places={places}>
      <p className="soft">{t('billing.twoPersons')}</p>
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={t('foundation.bills')}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            none={t('billing.none')}
            more={pages.more}
          />
        )}
      </Answered>
    </DeskPage>
  );
}

function Steps({ bill: { id: settlementId, state, total, termsHash } }: { bill: BillLineFragment }) {
  const { t } = useWords();
  const [approves, orders] = [useMay('settlement.approve'), useMay('disbursement.make')];
  const waiting = <span className="soft small">{t('billing.waits')}</span>;
  if (state === 'SUBMITTED')
    return approves ? (
      <div className="steps-in-line">
        <Deed
          word={t('billing.approve')}
          says={t('billing.approveSays', { total: sayFen(total) })}
          document={ApproveBillDocument}
          input={(_, idempotencyKey) => ({ input: { settlementId, termsHash, idempotencyKey } })}
        />
        <Deed
          word={t('billing.return')}
          kind="grave"
          fields={[{ name: 'reason', label: t('relief.reason'), kind: 'text' }]}
          document={ReturnBillDocument}
          input={({ reason = '' }, idempotencyKey) => ({ input: { settlementId, reason, idempotencyKey } })}
        />
      </div>
    ) : (
      waiting
    );
  if (state !== 'APPROVED') return null;
  return orders ? (
    <Deed
      word={t('step.name.ORDER_PAYMENT')}
      says={t('relief.orderSays')}
      document={OrderBillPaymentDocument}
      input={(_, idempotencyKey) => ({ input: { settlementId, idempotencyKey } })}
    />
  ) : (
    waiting
  );
}
