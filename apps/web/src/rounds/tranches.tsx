import { Deed } from '../desk/deed';
import { Table } from '../desk/table';
import {
  HoldTrancheDocument,
  ReleaseTrancheDocument,
  ResumeTrancheDocument,
  SendTrancheDocument,
  SettleTrancheDocument,
} from '../generated/project';
import type { ProjectWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayCount, sayFen } from '../say/amount';
import { sayDate } from '../say/time';
import { useMay } from './use-may';

type Tranche = ProjectWholeFragment['tranches'][number];

interface Props {
  readonly of: ProjectWholeFragment;
  readonly again: () => void;
}

/** The tranches 拨付期, paid one after another by three persons: one asks, another approves, a third sends. */
export function Tranches({ of: { tranches }, again }: Props) {
  const { t, lang } = useWords();
  return (
    <section className="section">
      <h2>{t('rounds.tranchesName')}</h2>
      <Table
        caption={t('rounds.tranchesName')}
        rows={tranches}
        keyOf={({ id }) => id}
        none={t('rounds.noTranches')}
        columns={[
          { name: t('rounds.number'), numbers: true, of: ({ number }) => sayCount(number, lang) },
          { name: t('rounds.condition'), of: ({ after }) => t(`rounds.after.${after}`) },
          { name: t('rounds.sum'), numbers: true, of: ({ amount }) => sayFen(amount) },
          {
            name: t('rounds.stateName'),
            of: ({ state, reason }) => (
              <>
                <span className="tag" data-tone={state === 'HELD' || state === 'RETURNED' ? 'warm' : undefined}>
                  {t(`rounds.tranche.${state}`)}
                </span>
                {reason && <p className="soft small">{reason}</p>}
              </>
            ),
          },
          { name: t('rounds.due'), of: ({ dueOn }) => (dueOn ? sayDate(dueOn, lang) : '—') },
          { name: t('rounds.deed'), of: (tranche) => <Steps of={tranche} again={again} /> },
        ]}
      />
    </section>
  );
}

function Steps({ of, again }: { of: Tranche; again: () => void }) {
  const { t } = useWords();
  const may = useMay();
  const { id: trancheId, state, disbursementId } = of;
  const release = (word: string, step: 'REQUEST' | 'APPROVE') => (
    <Deed
      word={t(word)}
      says={<p>{t(`rounds.releaseSays.${step}`)}</p>}
      document={ReleaseTrancheDocument}
      input={(_, key) => ({ input: { trancheId, step, idempotencyKey: key } })}
      onDone={again}
    />
  );
  const hold = (
    <Deed
      kind="plain"
      word={t('rounds.hold')}
      fields={[{ name: 'reason', label: t('rounds.reason'), kind: 'text' }]}
      document={HoldTrancheDocument}
      input={({ reason = '' }, key) => ({ input: { trancheId, reason, idempotencyKey: key } })}
      onDone={again}
    />
  );
  return (
    <div className="desk-deeds">
      {state === 'CONDITION_MET' && may('ventures.manage') && release('rounds.request', 'REQUEST')}
      {state === 'REQUESTED' && may('ventures.check') && release('rounds.approve', 'APPROVE')}
      {['CONDITION_MET', 'REQUESTED'].includes(state) && may('ventures.manage') && hold}
      {state === 'HELD' && may('ventures.manage') && (
        <Deed
          word={t('rounds.resume')}
          document={ResumeTrancheDocument}
          input={(_, key) => ({ input: { trancheId, idempotencyKey: key } })}
          onDone={again}
        />
      )}
      {disbursementId && may('disbursement.pay') && <Pay of={of} disbursementId={disbursementId} again={again} />}
    </div>
  );
}

function Pay({ of: { state }, disbursementId, again }: { of: Tranche; disbursementId: string; again: () => void }) {
  if (state === 'APPROVED') return <PaySteps disbursementId={disbursementId} step="SEND" again={again} />;
  return state === 'INSTRUCTED' ? <PaySteps disbursementId={disbursementId} step="SETTLE" again={again} /> : null;
}

interface PayProps {
  readonly disbursementId: string;
  readonly step: 'SEND' | 'SETTLE';
  readonly again: () => void;
}

/** The next step of who pays: the money is sent 汇出, by a third person; then its arrival is entered 登记到账. */
export function PaySteps({ disbursementId, step, again }: PayProps) {
  const { t } = useWords();
  if (step === 'SEND')
    return (
      <Deed
        word={t('rounds.send')}
        says={<p>{t('rounds.sendSays')}</p>}
        document={SendTrancheDocument}
        input={(_, key) => ({ input: { disbursementId, idempotencyKey: key } })}
        onDone={again}
      />
    );
  return (
    <Deed
      word={t('rounds.settle')}
      fields={[{ name: 'reference', label: t('rounds.bankReference') }]}
      document={SettleTrancheDocument}
      input={({ reference = '' }, key) => ({
        input: { disbursementId, bankReference: reference, idempotencyKey: key },
      })}
      onDone={again}
    />
  );
}
