import { Deed } from '../desk/deed';
import type { DeedField } from '../desk/deed-fields';
import {
  DecideAppealDocument,
  OfferAgreementDocument,
  ReturnApplicationDocument,
  ScreenApplicationDocument,
} from '../generated/application';
import type { ApplicationWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { RuleDeeds } from './bonus';
import { useMay } from './use-may';

interface Props {
  readonly of: ApplicationWholeFragment;
  readonly again: () => void;
}

/** What the staff of a round do with an application: screening step by step, a return, an appeal, the offer of an agreement. */
export function StaffDeeds(props: Props) {
  const may = useMay();
  const { state, appeal } = props.of;
  const screens = may('ventures.manage') || may('ventures.check');
  return (
    <div className="desk-deeds">
      {state === 'SUBMITTED' && screens && (
        <>
          <Screen {...props} passed />
          <Screen {...props} passed={false} />
          <SendBack {...props} />
        </>
      )}
      {state === 'INELIGIBLE' && appeal && !appeal.outcome && may('ventures.check') && <Appeal {...props} />}
      <RuleDeeds {...props} />
      {state === 'AWARDED' && may('ventures.manage') && <Offer {...props} />}
    </div>
  );
}

function Screen({ of, again, passed }: Props & { passed: boolean }) {
  const { t } = useWords();
  const step: DeedField = {
    ...{ name: 'step', label: t('rounds.step'), kind: 'choice' },
    options: (['DOCUMENTS', 'FINANCE'] as const).map((value) => ({ value, label: t(`rounds.screening.${value}`) })),
  };
  return (
    <Deed
      kind={passed ? 'main' : 'grave'}
      word={t(passed ? 'rounds.pass' : 'rounds.fail')}
      fields={[step, { name: 'reason', label: t('rounds.reason'), kind: 'text', optional: passed }]}
      document={ScreenApplicationDocument}
      input={(values, key) => ({
        input: {
          ...{ applicationId: of.id, passed, idempotencyKey: key, reason: values['reason'] || null },
          step: values['step'] === 'FINANCE' ? ('FINANCE' as const) : ('DOCUMENTS' as const),
        },
      })}
      onDone={again}
    />
  );
}

function SendBack({ of, again }: Props) {
  const { t } = useWords();
  return (
    <Deed
      kind="plain"
      word={t('rounds.sendBack')}
      says={<p>{t('rounds.sendBackSays')}</p>}
      fields={[{ name: 'reason', label: t('rounds.reason'), kind: 'text' }]}
      document={ReturnApplicationDocument}
      input={({ reason = '' }, key) => ({ input: { applicationId: of.id, reason, idempotencyKey: key } })}
      onDone={again}
    />
  );
}

function Appeal({ of, again }: Props) {
  const { t } = useWords();
  return (
    <Deed
      word={t('rounds.decideAppeal')}
      says={<p className="rounds-text">{of.appeal?.grounds}</p>}
      fields={[
        {
          ...{ name: 'outcome', label: t('rounds.decisionName'), kind: 'choice' },
          options: (['UPHELD', 'DISMISSED'] as const).map((value) => ({
            ...{ value, label: t(`rounds.appealOutcome.${value}`) },
          })),
        },
        { name: 'answer', label: t('rounds.answer'), kind: 'text' },
      ]}
      document={DecideAppealDocument}
      input={({ outcome, answer = '' }, key) => ({
        input: {
          ...{ applicationId: of.id, answer, idempotencyKey: key },
          outcome: outcome === 'UPHELD' ? ('UPHELD' as const) : ('DISMISSED' as const),
        },
      })}
      onDone={again}
    />
  );
}

function Offer({ of, again }: Props) {
  const { t } = useWords();
  return (
    <Deed
      word={t('rounds.offer')}
      says={<p>{t('rounds.offerSays')}</p>}
      fields={[
        { name: 'midtermOn', label: t('rounds.midtermOn'), kind: 'day' },
        { name: 'endsOn', label: t('rounds.endsOn'), kind: 'day' },
      ]}
      document={OfferAgreementDocument}
      input={({ midtermOn = '', endsOn = '' }, key) => ({
        input: { applicationId: of.id, midtermOn, endsOn, idempotencyKey: key },
      })}
      onDone={again}
    />
  );
}
