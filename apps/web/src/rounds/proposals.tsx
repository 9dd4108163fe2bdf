import { Deed } from '../desk/deed';
import type { DeedField } from '../desk/deed-fields';
import {
  DecidePayeeChangeDocument,
  DecideWriteOffDocument,
  ProposePayeeChangeDocument,
  ProposeWriteOffDocument,
} from '../generated/project';
import type { ProjectWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayFen } from '../say/amount';
import { useSayWhen } from './say-when';
import { useMay } from './use-may';

interface Props {
  readonly of: ProjectWholeFragment;
  readonly again: () => void;
}

type WriteOff = ProjectWholeFragment['writeOffs'][number];
type PayeeChange = ProjectWholeFragment['payeeChanges'][number];

/** What one person proposes of a project and another decides: another account, and a claim that is given up. */
export function Proposals(props: Props) {
  const { t } = useWords();
  const may = useMay();
  const { signedAt, clawback, returned, writtenOff, writeOffs, payeeChanges } = props.of;
  const claimLeft = clawback - returned - (writtenOff ?? 0);
  const asks = signedAt !== null && may('ventures.apply');
  const gives = claimLeft > 0 && may('ventures.manage');
  if (!asks && !gives && writeOffs.length + payeeChanges.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('proposals.title')}</h2>
      <p className="soft">{t('proposals.why')}</p>
      <ul className="rows">
        {payeeChanges.map((change) => (
          <Change key={change.number} change={change} {...props} isLast={change.number === payeeChanges.length} />
        ))}
        {writeOffs.map((writeOff, at) => (
          <GivenUp
            key={writeOff.proposedAt}
            {...props}
            writeOff={writeOff}
            isLast={at === writeOffs.length - 1}
            claimLeft={claimLeft}
          />
        ))}
      </ul>
      <div className="desk-deeds">
        {asks && <AskForAccount {...props} />}
        {gives && <ProposeWriteOff {...props} amount={claimLeft} />}
      </div>
    </section>
  );
}

function Outcome({ of: { decision, decidedAt, proposedAt, reason } }: { of: WriteOff | PayeeChange }) {
  const { t } = useWords();
  const { exact } = useSayWhen();
  return (
    <span className="soft small">
      {exact(proposedAt)} {reason}
      {' · '}
      {decision && decidedAt ? `${t(`proposals.decision.${decision}`)} ${exact(decidedAt)}` : t('proposals.waiting')}
    </span>
  );
}

/** Agrees, or does not: one of the two answers of a second person. */
function useAnswers(): { field: DeedField; isYes: (answer: string | undefined) => boolean } {
  const { t } = useWords();
  const options = (['APPROVED', 'REFUSED'] as const).map((value) => ({
    value,
    label: t(`proposals.decision.${value}`),
  }));
  return {
    field: { name: 'answer', label: t('rounds.decisionName'), kind: 'choice', options },
    isYes: (answer) => answer === 'APPROVED',
  };
}

function Change({ of, again, change, isLast }: Props & { change: PayeeChange; isLast: boolean }) {
  const { t } = useWords();
  const may = useMay();
  const { field, isYes } = useAnswers();
  const { number, payee, changeHash, decision } = change;
  const account = payee && `${payee.name} · ${payee.bank} · ${payee.account}`;
  return (
    <li>
      <span>
        {t('proposals.change', { number })} {account}
        <br />
        <Outcome of={change} />
      </span>
      {isLast && !decision && may('ventures.check') && (
        <Deed
          word={t('proposals.decideChange')}
          says={
            <>
              <p>{account}</p>
              <p>{t('proposals.decideChangeSays')}</p>
            </>
          }
          fields={[field]}
          document={DecidePayeeChangeDocument}
          input={({ answer }, key) => ({
            input: { applicationId: of.id, changeHash, approves: isYes(answer), idempotencyKey: key },
          })}
          onDone={again}
        />
      )}
    </li>
  );
}

interface GivenUpProps extends Props {
  readonly writeOff: WriteOff;
  readonly isLast: boolean;
  readonly claimLeft: number;
}

function GivenUp({ of, again, writeOff, isLast, claimLeft }: GivenUpProps) {
  const { t } = useWords();
  const may = useMay();
  const { field, isYes } = useAnswers();
  const { amount, decision } = writeOff;
  return (
    <li>
      <span>
        {t('proposals.writeOffOf', { sum: sayFen(amount) })}
        <br />
        <Outcome of={writeOff} />
      </span>
      {isLast && !decision && claimLeft > 0 && may('disbursement.pay') && (
        <Deed
          word={t('proposals.decideWriteOff')}
          says={<p>{t('proposals.decideWriteOffSays', { sum: sayFen(amount) })}</p>}
          fields={[field]}
          document={DecideWriteOffDocument}
          input={({ answer }, key) => ({
            input: { applicationId: of.id, amount, approves: isYes(answer), idempotencyKey: key },
          })}
          onDone={again}
        />
      )}
    </li>
  );
}

function AskForAccount({ of, again }: Props) {
  const { t } = useWords();
  const fields = ['name', 'bank', 'account'].map((name): DeedField => ({ name, label: t(`rounds.payee.${name}`) }));
  return (
    <Deed
      kind="plain"
      word={t('proposals.askForAccount')}
      says={<p>{t('proposals.askForAccountSays')}</p>}
      fields={[...fields, { name: 'reason', label: t('rounds.reason'), kind: 'text' }]}
      document={ProposePayeeChangeDocument}
      input={({ name = '', bank = '', account = '', reason = '' }, key) => ({
        input: { applicationId: of.id, payee: { name, bank, account }, reason, idempotencyKey: key },
      })}
      onDone={again}
    />
  );
}

function ProposeWriteOff({ of, again, amount }: Props & { amount: number }) {
  const { t } = useWords();
  return (
    <Deed
      kind="grave"
      word={t('proposals.proposeWriteOff')}
      says={<p>{t('proposals.proposeWriteOffSays', { sum: sayFen(amount) })}</p>}
      fields={[{ name: 'reason', label: t('rounds.reason'), kind: 'text' }]}
      document={ProposeWriteOffDocument}
      input={({ reason = '' }, key) => ({ input: { applicationId: of.id, reason, idempotencyKey: key } })}
      onDone={again}
    />
  );
}
