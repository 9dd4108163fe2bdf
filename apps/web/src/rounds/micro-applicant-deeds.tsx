import { useLiveQuery } from '../api/use-live-query';
import { Deed, useDeed } from '../desk/deed';
import { ApplyingForDocument } from '../generated/application';
import {
  EditMicroDocument,
  FinishMicroDocument,
  MicroContractorsDocument,
  StartMicroDocument,
  SubmitMicroDocument,
  WithdrawMicroDocument,
} from '../generated/micro';
import type { MicroWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { RefusalNote } from '../parts/feedback';
import { EditLater } from './edit-later';
import { MicroForm, type MicroSaid } from './micro-form';

/** A small project in hand: what is done with it, and how the page is asked again. */
export interface MicroProps {
  readonly of: MicroWholeFragment;
  readonly again: () => void;
}

const withdrawable: readonly string[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'REVIEWED', 'IN_NOTICE', 'CONFIRMED'];

/** What the applicant does with a small project: completes it, hands it in, carries it out, reports that it is done. */
export function MicroApplicantDeeds({ of, again }: MicroProps) {
  const { t } = useWords();
  const { id: projectId, state } = of;
  const open = state === 'DRAFT' || state === 'RETURNED';
  const working = state === 'IMPLEMENTING' || state === 'RECTIFYING';
  return (
    <>
      <div className="desk-deeds">
        {open && (
          <Deed
            word={t('rounds.submit')}
            says={<p>{t('rounds.submitSays')}</p>}
            document={SubmitMicroDocument}
            input={(_, key) => ({ input: { projectId, idempotencyKey: key } })}
            onDone={again}
          />
        )}
        {state === 'CONFIRMED' && <Start of={of} again={again} />}
        {working && (
          <Deed
            word={t('micro.finish')}
            says={<p>{t('micro.finishSays')}</p>}
            fields={[{ name: 'report', label: t('micro.report'), kind: 'text', most: 2_000 }]}
            document={FinishMicroDocument}
            input={({ report = '' }, key) => ({ input: { projectId, report, idempotencyKey: key } })}
            onDone={again}
          />
        )}
        {withdrawable.includes(state) && (
          <Deed
            kind="grave"
            word={t('micro.withdraw')}
            says={<p>{t('rounds.withdrawSays')}</p>}
            document={WithdrawMicroDocument}
            input={(_, key) => ({ input: { projectId, idempotencyKey: key } })}
            onDone={again}
          />
        )}
      </div>
      {open && (
        <EditLater open={of.state === 'RETURNED'}>
          {(close) => <Editing of={of} again={again} close={close} />}
        </EditLater>
      )}
    </>
  );
}

function Start({ of: { id: projectId }, again }: MicroProps) {
  const { t } = useWords();
  const { data } = useLiveQuery({ query: MicroContractorsDocument, variables: {} });
  const options = data?.organisations.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <Deed
      word={t('micro.start')}
      says={<p>{t('micro.startSays')}</p>}
      fields={[
        {
          name: 'contractorId',
          label: t('micro.contractorOfRegister'),
          kind: 'choice',
          options,
          initial: '',
          optional: true,
        },
        { name: 'contractor', label: t('micro.contractorByName'), optional: true, most: 100 },
      ]}
      document={StartMicroDocument}
      input={({ contractorId, contractor }, key) => ({
        input: {
          ...{ projectId, idempotencyKey: key },
          ...(contractorId ? { contractorId } : contractor ? { contractor } : {}),
        },
      })}
      onDone={again}
    />
  );
}

function Editing({ of, again, close }: MicroProps & { close: () => void }) {
  const { t } = useWords();
  const { data } = useLiveQuery({ query: ApplyingForDocument, variables: { roundId: of.roundId } });
  const { run, busy, refusal } = useDeed(EditMicroDocument);
  if (!data) return null;
  const send = async (said: MicroSaid): Promise<void> => {
    const done = await run((key) => ({ input: { ...said, projectId: of.id, idempotencyKey: key } }));
    if (done === null) return;
    close();
    again();
  };
  return (
    <MicroForm
      round={data.ventureRound}
      given={of}
      busy={busy}
      word={t('rounds.keep')}
      onSend={(said) => void send(said)}
    >
      <RefusalNote refusal={refusal} />
    </MicroForm>
  );
}
