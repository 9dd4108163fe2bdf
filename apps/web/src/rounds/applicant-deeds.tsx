import { useLiveQuery } from '../api/use-live-query';
import { Deed, useDeed } from '../desk/deed';
import {
  AppealIneligibilityDocument,
  ApplyingForDocument,
  EditApplicationDocument,
  SubmitApplicationDocument,
  WithdrawApplicationDocument,
} from '../generated/application';
import type { ApplicationWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { RefusalNote } from '../parts/feedback';
import { ApplicationForm, type Said } from './application-form';
import { EditLater } from './edit-later';
import { useMay } from './use-may';

interface Props {
  readonly of: ApplicationWholeFragment;
  readonly again: () => void;
}

const withdrawable: readonly string[] = [
  ...['DRAFT', 'SUBMITTED', 'RETURNED', 'ELIGIBLE', 'INELIGIBLE', 'SCORED', 'SHORTLISTED', 'PROPOSED_AWARD'],
  ...['RESERVE', 'IN_NOTICE', 'AWARDED'],
];

/** What the organisation may do with its application: complete it, hand it in, appeal, withdraw. */
export function ApplicantDeeds({ of, again }: Props) {
  const { t } = useWords();
  const may = useMay();
  const { data } = useLiveQuery({ query: ApplyingForDocument, variables: { roundId: of.roundId } });
  const own = data?.me.organisations.some(({ id }) => id === of.organisationId) && may('ventures.apply');
  if (!data || !own) return null;
  const open = of.state === 'DRAFT' || of.state === 'RETURNED';
  const step = (key: string) => ({ applicationId: of.id, idempotencyKey: key });
  return (
    <>
      <div className="desk-deeds">
        {open && (
          <Deed
            word={t('rounds.submit')}
            says={<p>{t('rounds.submitSays')}</p>}
            document={SubmitApplicationDocument}
            input={(_, key) => ({ input: step(key) })}
            onDone={again}
          />
        )}
        {of.state === 'INELIGIBLE' && !of.appeal && (
          <Deed
            word={t('rounds.appealDeed')}
            says={<p>{t('rounds.appealSays')}</p>}
            fields={[{ name: 'grounds', label: t('rounds.grounds'), kind: 'text' }]}
            document={AppealIneligibilityDocument}
            input={({ grounds = '' }, key) => ({ input: { ...step(key), grounds } })}
            onDone={again}
          />
        )}
        {withdrawable.includes(of.state) && (
          <Deed
            kind="grave"
            word={t('rounds.withdraw')}
            says={<p>{t('rounds.withdrawSays')}</p>}
            document={WithdrawApplicationDocument}
            input={(_, key) => ({ input: step(key) })}
            onDone={again}
          />
        )}
      </div>
      {open && (
        <EditLater open={of.state === 'RETURNED'}>
          {(close) => <Editing of={of} round={data.ventureRound} again={again} close={close} />}
        </EditLater>
      )}
    </>
  );
}

interface EditingProps extends Props {
  readonly round: Parameters<typeof ApplicationForm>[0]['round'];
  readonly close: () => void;
}

function Editing({ of, round, again, close }: EditingProps) {
  const { t } = useWords();
  const { run, busy, refusal } = useDeed(EditApplicationDocument);
  const send = async (said: Said): Promise<void> => {
    const data = await run((key) => ({ input: { ...said, applicationId: of.id, idempotencyKey: key } }));
    if (data === null) return;
    close();
    again();
  };
  return (
    <ApplicationForm round={round} given={of} busy={busy} word={t('rounds.keep')} onSend={(said) => void send(said)}>
      <RefusalNote refusal={refusal} />
    </ApplicationForm>
  );
}
