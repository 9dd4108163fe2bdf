import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { Deed } from '../desk/deed';
import { DeskPage } from '../desk/desk-page';
import { hand } from '../desk/download';
import { Facts } from '../desk/facts';
import { InSteps } from '../desk/in-steps';
import { Table, type Column } from '../desk/table';
import { useSteps } from '../desk/use-steps';
import {
  BillingDocument,
  ContinueBillingDocument,
  DraftBillingDocument,
  SubmitBillingDocument,
} from '../generated/provider';
import type { BillingLineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Answered } from '../parts/feedback';
import { sayCount, sayFen } from '../say/amount';
import { sayMoment } from '../say/time';
import { BillingState, ORDERS_A_STEP } from './billings';
import { places } from './places';
import { readSheet } from './read-sheet';

/** One settlement: what of the month is the provider's, order by order, in a fee part and a subsidy part. */
export function BillingPage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const [begin, setBegin] = useState((useLocation().state as { goOn?: boolean } | null)?.goOn === true);
  const answer = useLiveQuery({ query: BillingDocument, variables: { id } });
  const sheet = answer.data?.settlementSheet;
  const keep = (): void => hand(new Blob([sheet ?? ''], { type: 'text/csv' }), `settlement-${id}.csv`);
  return (
    <DeskPage
      title={t('billing.title', { month: answer.data?.settlement.month ?? '' })}
      places={places}
      deeds={
        <>
          <Button kind="plain" onClick={() => window.print()}>
            {t('billing.print')}
          </Button>
          {sheet !== undefined && (
            <Button kind="plain" onClick={keep}>
              {t('billing.sheetFile')}
            </Button>
          )}
        </>
      }
    >
      <Answered of={answer}>
        {({ settlement, settlementSheet }) => (
          <>
            <Head billing={settlement} />
            {(settlement.waiting ?? 0) > 0 && <Drawing billing={settlement} begin={begin} again={answer.again} />}
            <Steps
              billing={settlement}
              again={answer.again}
              redrawn={() => {
                setBegin(true);
                answer.again();
              }}
            />
            <Sheet text={settlementSheet} />
          </>
        )}
      </Answered>
    </DeskPage>
  );
}

function Head({ billing }: { billing: BillingLineFragment }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const { provider, number, state, served, unserved, fee, subsidy, total } = billing;
  const at = (instant: string | null): string | null => instant && sayMoment(Date.parse(instant), now, lang);
  return (
    <section className="card">
      <div className="card-head">
        <p>
          {provider} · {t('billing.number', { number })}
        </p>
        <BillingState state={state} />
      </div>
      <p className="figure">{sayFen(total)}</p>
      <Facts
        of={[
          [t('billing.fee'), sayFen(fee)],
          [t('billing.subsidy'), sayFen(subsidy)],
          [t('billing.served'), sayCount(served, lang)],
          [t('billing.unserved'), sayCount(unserved, lang)],
          [t('billing.submitted'), at(billing.submittedAt)],
          [t('billing.approved'), at(billing.approvedAt)],
          [t('billing.paid'), at(billing.paidAt)],
        ]}
      />
      {state === 'RETURNED' && billing.reason !== null && (
        <p className="note" data-tone="grave">
          {t('billing.returned')}：{billing.reason}
        </p>
      )}
    </section>
  );
}

interface PartProps {
  readonly billing: BillingLineFragment;
  readonly again: () => void;
}

/** A month of many orders is drawn up in steps. */
function Drawing({
  billing: { id: settlementId, served, unserved, waiting },
  begin,
  again,
}: PartProps & { begin: boolean }) {
  const { t, lang } = useWords();
  const steps = useSteps(
    ContinueBillingDocument,
    (idempotencyKey) => ({ input: { settlementId, atMost: ORDERS_A_STEP, idempotencyKey } }),
    ({ continueSettlement }) => {
      const whole = (continueSettlement.waiting ?? 0) === 0;
      if (whole) again();
      return whole;
    },
  );
  const done = served + unserved;
  const of = done + (waiting ?? 0);
  const said = t('billing.drawing', { done: sayCount(done, lang), of: sayCount(of, lang) });
  return <InSteps said={said} done={done} of={of} steps={steps} begin={begin} />;
}

function Steps({
  billing: { id, state, providerId, month, total, waiting },
  again,
  redrawn,
}: PartProps & { redrawn: () => void }) {
  const { t } = useWords();
  if (state === 'DRAFT' || state === 'RETURNED')
    return (
      <section className="card next-steps">
        <div className="step-deeds">
          {state === 'DRAFT' && (waiting ?? 0) === 0 && (
            <Deed
              word={t('billing.submit')}
              says={t('billing.submitSays', { total: sayFen(total) })}
              document={SubmitBillingDocument}
              input={(_, idempotencyKey) => ({ input: { settlementId: id, idempotencyKey } })}
              onDone={again}
            />
          )}
          <Deed
            word={t('billing.redraw')}
            kind="plain"
            document={DraftBillingDocument}
            input={(_, idempotencyKey) => ({
              input: { providerId, month, atMost: ORDERS_A_STEP, idempotencyKey },
            })}
            onDone={redrawn}
          />
        </div>
      </section>
    );
  if (state === 'PAID') return null;
  return <p className="note">{t(`billing.then.${state}`)}</p>;
}

function Sheet({ text }: { text: string }) {
  const { t } = useWords();
  const [, ...lines] = readSheet(text);
  // The sums at its end, in both languages for the file, stand at the head of the page.
  const rows = lines.filter(([order = '']) => order !== '');
  const columns: Column<string[]>[] = [
    {
      name: t('billing.order'),
      of: ([order = '']) => <abbr title={order}>{order.slice(-8)}</abbr>,
    },
    { name: t('billing.service'), of: ([, service]) => service },
    { name: t('billing.closed'), of: ([, , closed]) => closed },
    { name: t('billing.amount'), of: ([, , , amount]) => amount, numbers: true },
  ];
  return (
    <section className="section">
      <h2>{t('billing.sheet')}</h2>
      <Table caption={t('billing.sheet')} columns={columns} rows={rows} keyOf={(row) => row.join()} />
    </section>
  );
}
