import { Link, useNavigate } from 'react-router';
import { useNow } from '../clock/use-now';
import { Deed } from '../desk/deed';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { BillingsDocument, DraftBillingDocument } from '../generated/provider';
import type { BillingLineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayCount, sayFen } from '../say/amount';
import { businessDate } from '../say/time';
import { ProviderPage } from './provider-page';

/** How many orders one request puts into a settlement: the page shows how far it is after each. */
export const ORDERS_A_STEP = 200;

/** The settlements 结算 of my organisation, by month. */
export function Billings() {
  const { t } = useWords();
  return (
    <ProviderPage title={t('provider.billings')} deeds={({ id }) => <Draft providerId={id} />}>
      {({ id }) => <List providerId={id} />}
    </ProviderPage>
  );
}

/** The month before the present one: only a month that is over is settled. */
function lastMonth(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}

function Draft({ providerId }: { providerId: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const month = lastMonth(businessDate(useNow(60_000)));
  return (
    <Deed
      word={t('billing.draft')}
      says={t('billing.draftSays')}
      fields={[{ name: 'month', label: t('billing.month'), kind: 'month', initial: month }]}
      document={DraftBillingDocument}
      input={(values, idempotencyKey) => ({
        input: { providerId, month: values['month'] ?? '', atMost: ORDERS_A_STEP, idempotencyKey },
      })}
      onDone={({ draftSettlement }) =>
        void navigate(`/provider/billings/${draftSettlement.id}`, { state: { goOn: true } })
      }
    />
  );
}

function List({ providerId }: { providerId: string }) {
  const { t, lang } = useWords();
  const pages = usePages(BillingsDocument, { providerId }, (data) => data.settlements);
  const columns: Column<BillingLineFragment>[] = [
    {
      name: t('billing.month'),
      of: ({ id, month, number }) => (
        <Link to={`/provider/billings/${id}`}>
          {month} · {t('billing.number', { number })}
        </Link>
      ),
    },
    { name: t('billing.served'), of: ({ served }) => sayCount(served, lang), numbers: true },
    { name: t('billing.fee'), of: ({ fee }) => sayFen(fee), numbers: true },
    { name: t('billing.subsidy'), of: ({ subsidy }) => sayFen(subsidy), numbers: true },
    { name: t('billing.total'), of: ({ total }) => <strong>{sayFen(total)}</strong>, numbers: true },
    { name: t('billing.standing'), of: ({ state }) => <BillingState state={state} /> },
  ];
  return (
    <Answered of={pages}>
      {(rows) => (
        <Table
          caption={t('provider.billings')}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          none={t('billing.none')}
          more={pages.more}
        />
      )}
    </Answered>
  );
}

const tones = {
  ...({ DRAFT: 'warm', SUBMITTED: 'warm', RETURNED: 'grave', PAID: 'calm' } as const),
  ...{ APPROVED: undefined, ORDERED: undefined },
};

/** Where a settlement stands. */
export function BillingState({ state }: Pick<BillingLineFragment, 'state'>) {
  const { t } = useWords();
  return (
    <span className="tag" data-tone={tones[state]}>
      {t(`billing.state.${state}`)}
    </span>
  );
}
