import type { ReactNode } from 'react';
import type { AnyVariables, DocumentInput } from 'urql';
import { Deed } from '../desk/deed';
import type { DeedField, DeedValues } from '../desk/deed-fields';
import {
  AcknowledgeGrantDocument,
  AppealGrantDocument,
  ApproveGrantDocument,
  ChangeGrantAmountDocument,
  ChangeGrantPayeeDocument,
  CompleteGrantPapersDocument,
  DeclareInterestDocument,
  DemandReclaimDocument,
  DiscloseGrantDocument,
  OrderGrantPaymentDocument,
  RecordReclaimDocument,
  RejectGrantDocument,
  ReportMisuseDocument,
  ReserveGrantDocument,
  VerifyGrantDocument,
  WriteOffGrantDocument,
} from '../generated/relief';
import type { CaseStep, GrantWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayFen } from '../say/amount';
import { readYuan, typedYuan } from '../say/read-amount';

interface StepInput {
  readonly grantId: string;
  readonly idempotencyKey: string;
}

interface Draft<Input> {
  readonly fields?: readonly DeedField[];
  readonly says?: string;
  readonly kind?: 'main' | 'plain' | 'grave';
  readonly more?: (values: DeedValues) => Omit<Input, keyof StepInput>;
}

const fen = (values: DeedValues): number => readYuan(values['amount'] ?? '') ?? 0;

/** The button of each step of a grant; which of them are shown, the API says. */
export function useGrantDeeds(grant: GrantWholeFragment, again: () => void): Partial<Record<CaseStep, ReactNode>> {
  const { t } = useWords();
  const deed = useStep(grant.id, again);
  const amount = amountField(t('relief.amount'), grant.amount);
  const reason: DeedField = { name: 'reason', label: t('relief.reason'), kind: 'text' };
  return {
    VERIFY: deed('VERIFY', VerifyGrantDocument, {
      fields: [
        { name: 'report', label: t('relief.report'), kind: 'text', most: 2_000 },
        amount,
        { name: 'papers', label: t('relief.papersComplete'), kind: 'yes' },
      ],
      more: (values) => ({
        ...{ report: values['report'] ?? '', papersComplete: values['papers'] === 'yes', amount: fen(values) },
      }),
    }),
    APPROVE: deed('APPROVE', ApproveGrantDocument, {
      says: t('relief.approveSays', { amount: sayFen(grant.amount) }),
      more: () => ({ termsHash: grant.termsHash }),
    }),
    REJECT: deed('REJECT', RejectGrantDocument, {
      ...{ kind: 'grave', fields: [reason], more: (values) => ({ reason: values['reason'] ?? '' }) },
    }),
    CHANGE_TERMS: <ChangeTerms grant={grant} again={again} />,
    COMPLETE_PAPERS: deed('COMPLETE_PAPERS', CompleteGrantPapersDocument, { kind: 'plain' }),
    RESERVE: deed('RESERVE', ReserveGrantDocument),
    ORDER_PAYMENT: deed('ORDER_PAYMENT', OrderGrantPaymentDocument, { says: t('relief.orderSays') }),
    ACKNOWLEDGE: deed('ACKNOWLEDGE', AcknowledgeGrantDocument),
    DISCLOSE: deed('DISCLOSE', DiscloseGrantDocument, { says: t('relief.discloseSays') }),
    APPEAL: deed('APPEAL', AppealGrantDocument),
    DECLARE_INTEREST: deed('DECLARE_INTEREST', DeclareInterestDocument, {
      ...{ kind: 'plain', says: t('relief.interestSays') },
    }),
    ...useReclaimDeeds(grant, again),
  };
}

/** The steps after money was misused. */
function useReclaimDeeds(grant: GrantWholeFragment, again: () => void): Partial<Record<CaseStep, ReactNode>> {
  const { t } = useWords();
  const deed = useStep(grant.id, again);
  return {
    REPORT_MISUSE: deed('REPORT_MISUSE', ReportMisuseDocument, {
      kind: 'grave',
      fields: [
        amountField(t('relief.amount'), grant.amount),
        { name: 'reason', label: t('relief.reason'), kind: 'text' },
      ],
      more: (values) => ({ amount: fen(values), reason: values['reason'] ?? '' }),
    }),
    DEMAND_RECLAIM: deed('DEMAND_RECLAIM', DemandReclaimDocument, { kind: 'grave' }),
    RECORD_RECLAIM: deed('RECORD_RECLAIM', RecordReclaimDocument, {
      fields: [amountField(t('relief.amount'), grant.dueBack - grant.receivedBack)],
      more: (values) => ({ amount: fen(values) }),
    }),
    WRITE_OFF: deed('WRITE_OFF', WriteOffGrantDocument, { kind: 'grave', says: t('relief.writeOffSays') }),
  };
}

const amountField = (label: string, amount: number): DeedField => ({
  ...{ name: 'amount', label, kind: 'yuan', initial: typedYuan(amount) },
});

/** A button for a step of one grant. */
function useStep(grantId: string, again: () => void) {
  const { t } = useWords();
  return <Data, Input extends StepInput>(
    step: CaseStep,
    document: DocumentInput<Data, { input: Input }>,
    { more, ...rest }: Draft<Input> = {},
  ): ReactNode => (
    <Deed<Data, AnyVariables & { input: Input }>
      word={t(`step.name.${step}`)}
      {...rest}
      document={document}
      input={(values, idempotencyKey) => ({ input: { grantId, idempotencyKey, ...more?.(values) } as Input })}
      onDone={again}
    />
  );
}

function ChangeTerms({ grant: { id: grantId, amount }, again }: { grant: GrantWholeFragment; again: () => void }) {
  const { t } = useWords();
  return (
    <div className="step-deeds">
      <Deed
        word={t('relief.changeAmount')}
        kind="plain"
        says={t('relief.changeSays')}
        fields={[amountField(t('relief.amount'), amount)]}
        document={ChangeGrantAmountDocument}
        input={(values, idempotencyKey) => ({ input: { grantId, idempotencyKey, amount: fen(values) } })}
        onDone={again}
      />
      <Deed
        word={t('relief.changePayee')}
        kind="plain"
        says={t('relief.changeSays')}
        fields={payeeFields(t)}
        document={ChangeGrantPayeeDocument}
        input={({ name = '', account = '', bank = '' }, idempotencyKey) => ({
          input: { grantId, idempotencyKey, payee: { name, account, bank } },
        })}
        onDone={again}
      />
    </div>
  );
}

/** The account to which money goes. */
const payeeFields = (t: (key: string) => string): DeedField[] => [
  { name: 'name', label: t('relief.holder'), most: 60 },
  { name: 'account', label: t('relief.accountNumber'), most: 40 },
  { name: 'bank', label: t('relief.bank'), most: 100 },
];
