import { useState } from 'react';
import { useNow } from '../clock/use-now';
import { Deed } from '../desk/deed';
import { DeskPage } from '../desk/desk-page';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { MoneyFlagsDocument, ReconciledPayoutsDocument, ResolveFlagDocument } from '../generated/payout';
import type { MoneyFlagsQuery, ReconciledPayoutsQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { sayMoment } from '../say/time';
import { places } from './places';
import { useMay } from './use-charity';

type Flag = MoneyFlagsQuery['paymentFlags']['nodes'][number];
type Payout = ReconciledPayoutsQuery['payoutReconciliation']['nodes'][number];

/** What does not agree with the payment provider 支付核对: differences are listed, never plugged. */
export function Flags() {
  const { t } = useWords();
  return (
    <DeskPage title={t('foundation.flags')} places={places}>
      <FlagList />
      <section className="section">
        <h2>{t('flags.payouts')}</h2>
        <p className="soft small">{t('flags.payoutsWhy')}</p>
        <PayoutList />
      </section>
    </DeskPage>
  );
}

function FlagList() {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const resolves = useMay('payment.reconcile');
  const [all, setAll] = useState(false);
  const pages = usePages(MoneyFlagsDocument, { open: !all }, (data) => data.paymentFlags);
  const amount = (fen: number | null): string => (fen === null ? '' : sayFen(fen));
  const columns: Column<Flag>[] = [
    { name: t('flags.kind'), of: ({ kind }) => t(`flags.kinds.${kind}`) },
    { name: t('flags.expected'), of: ({ expectedAmount }) => amount(expectedAmount), numbers: true },
    { name: t('flags.actual'), of: ({ actualAmount }) => amount(actualAmount), numbers: true },
    { name: t('flags.raised'), of: ({ raisedAt }) => sayMoment(Date.parse(raisedAt), now, lang) },
    {
      name: t('flags.resolution'),
      of: ({ id: flagId, resolution }) =>
        resolution ??
        (resolves ? (
          <Resolve flagId={flagId} again={pages.again} />
        ) : (
          <span className="soft small">{t('flags.forAccountant')}</span>
        )),
    },
  ];
  return (
    <section className="section">
      <label className="check">
        <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />
        {t('flags.all')}
      </label>
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={t('foundation.flags')}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            none={t('flags.none')}
            more={pages.more}
          />
        )}
      </Answered>
    </section>
  );
}

function Resolve({ flagId, again }: { flagId: string; again: () => void }) {
  const { t } = useWords();
  return (
    <Deed
      word={t('flags.resolve')}
      fields={[{ name: 'resolution', label: t('flags.resolution'), kind: 'text' }]}
      document={ResolveFlagDocument}
      input={({ resolution: found = '' }) => ({ input: { flagId, resolution: found } })}
      onDone={again}
    />
  );
}

function PayoutList() {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const pages = usePages(ReconciledPayoutsDocument, {}, (data) => data.payoutReconciliation);
  const sums = ['amount', 'fees', 'refunds', 'disputes', 'net', 'difference', 'unexplained'] as const;
  const columns: Column<Payout>[] = [
    { name: t('flags.payout'), of: ({ providerPayoutId }) => <span className="numbers">{providerPayoutId}</span> },
    { name: t('flags.paid'), of: ({ paidAt }) => sayMoment(Date.parse(paidAt), now, lang) },
    { name: t('flags.standing'), of: ({ state }) => t(`flags.state.${state}`) },
    ...sums.map((sum) => ({
      name: t(`flags.sum.${sum}`),
      of: (payout: Payout) =>
        (sum === 'difference' || sum === 'unexplained') && payout[sum] !== 0 ? (
          <strong className="tag" data-tone="grave">
            {sayFen(payout[sum])}
          </strong>
        ) : (
          sayFen(payout[sum])
        ),
      numbers: true,
    })),
  ];
  return (
    <Answered of={pages}>
      {(rows) => (
        <Table
          caption={t('flags.payouts')}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          none={t('flags.noPayouts')}
          more={pages.more}
        />
      )}
    </Answered>
  );
}
