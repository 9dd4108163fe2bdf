import { Link } from 'react-router';
import type { ReactNode } from 'react';
import { useNow } from '../clock/use-now';
import { Deed } from '../desk/deed';
import { DeskPage } from '../desk/desk-page';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import {
  BouncePayoutDocument,
  PayoutsDocument,
  RetryPayoutDocument,
  SendPayoutDocument,
  SettlePayoutDocument,
} from '../generated/payout';
import type { BounceReason, CaseStep, DisbursementState, PayoutsQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { sayMoment } from '../say/time';
import { StepsInLine } from './next-steps';
import { places } from './places';
import { useFundNames } from './use-charity';

type Payout = PayoutsQuery['disbursements']['nodes'][number];

const tones: Partial<Record<DisbursementState, 'warm' | 'grave' | 'calm'>> = {
  ...({ READY: 'warm', SENT: 'warm', BOUNCED: 'grave', CANCELLED: 'calm' } as const),
};
const bounces: readonly BounceReason[] = ['ACCOUNT_UNKNOWN', 'ACCOUNT_CLOSED', 'NAME_DIFFERS', 'BANK_REFUSED'];

/** Payments out of funds 拨付: ordered by one, sent by another. */
export function Payouts() {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const nameOf = useFundNames();
  const pages = usePages(PayoutsDocument, {}, (data) => data.disbursements);
  const columns: Column<Payout>[] = [
    { name: t('payout.subject'), of: (payout) => <Subject of={payout} /> },
    {
      name: t('payout.payee'),
      of: ({ payee }) =>
        payee && (
          <>
            {payee.name}
            <br />
            <span className="soft small numbers">
              {payee.bank} {payee.account}
            </span>
          </>
        ),
    },
    { name: t('foundation.fund'), of: ({ fundId }) => nameOf(fundId) },
    { name: t('payout.amount'), of: ({ amount }) => sayFen(amount), numbers: true },
    { name: t('payout.made'), of: ({ madeAt }) => sayMoment(Date.parse(madeAt), now, lang) },
    { name: t('payout.standing'), of: (payout) => <Standing of={payout} /> },
    {
      name: t('step.title'),
      of: (payout) => <Steps of={payout} again={pages.again} />,
    },
  ];
  return (
    <DeskPage title={t('foundation.payouts')} places={places}>
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={t('foundation.payouts')}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            none={t('payout.none')}
            more={pages.more}
          />
        )}
      </Answered>
    </DeskPage>
  );
}

function Subject({ of: { subjectKind, subjectId } }: { of: Payout }) {
  const { t } = useWords();
  const word = t(`payout.kind.${subjectKind}`);
  return subjectKind === 'GRANT' ? <Link to={`/foundation/grants/${subjectId}`}>{word}</Link> : word;
}

function Standing({ of: { state, attempt, attempts } }: { of: Payout }) {
  const { t } = useWords();
  const bounced = attempts.find(({ number, bounceReason }) => number === attempt && bounceReason !== null);
  return (
    <>
      <span className="tag" data-tone={tones[state]}>
        {t(`payout.state.${state}`)}
      </span>
      {attempt > 1 && <span className="soft small"> {t('payout.attempt', { attempt })}</span>}
      {bounced?.bounceReason && <p className="soft small">{t(`payout.bounce.${bounced.bounceReason}`)}</p>}
    </>
  );
}

interface StepProps {
  readonly of: Payout;
  readonly again: () => void;
}

function Steps({ of, again }: StepProps) {
  const props = { of, again };
  const deeds: Partial<Record<CaseStep, ReactNode>> = {
    SEND: <Send {...props} />,
    SETTLE: <Settle {...props} />,
    BOUNCE: <Bounce {...props} />,
    RETRY: <Retry {...props} />,
  };
  return <StepsInLine steps={of.steps} deeds={deeds} />;
}

function Send({ of: { id: disbursementId, amount }, again }: StepProps) {
  const { t } = useWords();
  return (
    <Deed
      word={t('step.name.SEND')}
      says={t('payout.sendSays', { amount: sayFen(amount) })}
      document={SendPayoutDocument}
      input={(_, idempotencyKey) => ({ input: { disbursementId, idempotencyKey } })}
      onDone={again}
    />
  );
}

function Settle({ of: { id: disbursementId }, again }: StepProps) {
  const { t } = useWords();
  return (
    <Deed
      word={t('step.name.SETTLE')}
      fields={[{ name: 'receipt', label: t('payout.receipt'), most: 60 }]}
      document={SettlePayoutDocument}
      input={({ receipt = '' }, idempotencyKey) => ({
        input: { disbursementId, idempotencyKey, bankReference: receipt },
      })}
      onDone={again}
    />
  );
}

function Bounce({ of: { id: disbursementId }, again }: StepProps) {
  const { t } = useWords();
  return (
    <Deed
      word={t('step.name.BOUNCE')}
      kind="grave"
      fields={[
        {
          ...{ name: 'reason', label: t('payout.reason'), kind: 'choice' },
          options: bounces.map((value) => ({ value, label: t(`payout.bounce.${value}`) })),
        },
      ]}
      document={BouncePayoutDocument}
      input={({ reason }, idempotencyKey) => ({
        input: { disbursementId, idempotencyKey, reason: reason as BounceReason },
      })}
      onDone={again}
    />
  );
}

function Retry({ of: { id: disbursementId }, again }: StepProps) {
  const { t } = useWords();
  return (
    <Deed
      word={t('step.name.RETRY')}
      says={t('payout.retrySays')}
      document={RetryPayoutDocument}
      input={(_, idempotencyKey) => ({ input: { disbursementId, idempotencyKey } })}
      onDone={again}
    />
  );
}
