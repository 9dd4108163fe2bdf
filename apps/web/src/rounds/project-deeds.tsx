import { Deed } from '../desk/deed';
import type { DeedField } from '../desk/deed-fields';
import {
  AuditProjectDocument,
  RecordClawbackDocument,
  SignAgreementDocument,
  TerminateProjectDocument,
} from '../generated/project';
import type { ProjectWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { readYuan } from '../say/read-amount';
import { useMay } from './use-may';

interface Props {
  readonly of: ProjectWholeFragment;
  readonly again: () => void;
}

/** What is done with a whole project: signing, the audit, its end before time, what is claimed back. */
export function ProjectDeeds(props: Props) {
  const may = useMay();
  const { signedAt, ending, audit, milestones, clawback, returned, writtenOff } = props.of;
  const isFinal = milestones.some(({ kind, state }) => kind === 'FINAL' && state === 'PASSED');
  return (
    <div className="desk-deeds">
      {!signedAt && !ending && may('ventures.apply') && <Sign {...props} />}
      {signedAt && !ending && isFinal && !audit && may('ventures.evaluate') && <Audit {...props} />}
      {signedAt && !ending && may('ventures.manage') && <Terminate {...props} />}
      {clawback > returned + (writtenOff ?? 0) && may('ventures.check') && <Clawback {...props} />}
    </div>
  );
}

const fen = (text: string | undefined): number => readYuan(text ?? '') ?? 0;

function Sign({ of, again }: Props) {
  const { t } = useWords();
  const fields = ['name', 'bank', 'account'].map((name): DeedField => ({ name, label: t(`rounds.payee.${name}`) }));
  return (
    <Deed
      word={t('rounds.sign')}
      says={<p>{t('rounds.signSays')}</p>}
      fields={fields}
      document={SignAgreementDocument}
      input={({ name = '', bank = '', account = '' }, key) => ({
        input: {
          ...{ applicationId: of.id, termsHash: of.termsHash, idempotencyKey: key },
          payee: { name, bank, account },
        },
      })}
      onDone={again}
    />
  );
}

function Audit({ of, again }: Props) {
  const { t } = useWords();
  return (
    <Deed
      word={t('rounds.audit')}
      says={<p>{t('rounds.auditSays')}</p>}
      fields={[
        { name: 'auditor', label: t('rounds.auditor') },
        { name: 'reportNumber', label: t('rounds.reportNumber') },
        { name: 'audited', label: t('rounds.auditedSum'), kind: 'yuan' },
        { name: 'ownSpent', label: t('rounds.ownSpent'), kind: 'yuan' },
      ]}
      document={AuditProjectDocument}
      input={({ auditor = '', reportNumber = '', audited, ownSpent }, key) => ({
        input: {
          ...{ applicationId: of.id, auditor, reportNumber, idempotencyKey: key },
          ...{ audited: fen(audited), ownSpent: fen(ownSpent) },
        },
      })}
      onDone={again}
    />
  );
}

function Terminate({ of, again }: Props) {
  const { t } = useWords();
  return (
    <Deed
      kind="grave"
      word={t('rounds.terminate')}
      says={<p>{t('rounds.terminateSays')}</p>}
      fields={[
        { name: 'reason', label: t('rounds.reason'), kind: 'text' },
        { name: 'verified', label: t('rounds.verified'), kind: 'yuan' },
        { name: 'isBreach', label: t('rounds.isBreach'), kind: 'yes' },
      ]}
      document={TerminateProjectDocument}
      input={({ reason = '', verified, isBreach }, key) => ({
        input: {
          ...{ applicationId: of.id, reason, idempotencyKey: key },
          ...{ verified: fen(verified), isBreach: isBreach === 'yes' },
        },
      })}
      onDone={again}
    />
  );
}

function Clawback({ of, again }: Props) {
  const { t } = useWords();
  return (
    <Deed
      word={t('rounds.recordClawback')}
      fields={[{ name: 'amount', label: t('rounds.returned'), kind: 'yuan' }]}
      document={RecordClawbackDocument}
      input={({ amount }, key) => ({ input: { applicationId: of.id, amount: fen(amount), idempotencyKey: key } })}
      onDone={again}
    />
  );
}
