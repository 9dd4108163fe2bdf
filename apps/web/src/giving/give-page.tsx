import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useAccount } from '../account/use-account';
import { useLiveQuery } from '../api/use-live-query';
import { useOnce } from '../api/use-once';
import { DriveForMeDocument, GiveToDriveDocument } from '../generated/open-drives';
import type { DonorNaming, DriveForMeQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { OneOf } from '../parts/choice';
import { Answered, RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';
import { Page } from '../parts/page';
import { sayFen } from '../say/amount';
import { readYuan } from '../say/read-yuan';

const namings: readonly DonorNaming[] = ['ANONYMOUS', 'ALIAS', 'NAMED'];

/** A gift to a drive: how much, and how I am shown. It is paid on the page of the provider. */
export function GivePage() {
  const { t } = useWords();
  const { driveId = '' } = useParams();
  const answer = useLiveQuery({ query: DriveForMeDocument, variables: { id: driveId } });
  return (
    <Page title={answer.data?.drive.title ?? t('giving.give')} back={`/drives/${driveId}`}>
      <Answered of={answer}>{({ drive }) => <GiveForm drive={drive} />}</Answered>
    </Page>
  );
}

function GiveForm({ drive: { id, plan, goalPolicy } }: { drive: DriveForMeQuery['drive'] }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const give = useOnce(GiveToDriveDocument);
  const [typed, setTyped] = useState('');
  const [naming, setNaming] = useState<DonorNaming>('ANONYMOUS');
  const [alias, setAlias] = useState('');
  const amount = readYuan(typed);
  const ready = amount !== null && (naming !== 'ALIAS' || alias.trim() !== '');
  const tooMuch = give.refusal?.code === 'AMOUNT_TOO_LARGE' ? give.refusal : null;
  const most = sayFen(tooMuch?.limit ?? 0);
  const submit = async (): Promise<void> => {
    if (amount === null || !ready || give.busy) return;
    const { data } = await give.run({
      driveId: id,
      amount,
      naming,
      alias: naming === 'ALIAS' ? alias.trim() : null,
    });
    if (data) await navigate(`/pay/${data.donate.paymentId}`, { replace: true });
  };
  return (
    <form
      className="card form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{plan.aim}</p>
      <Field
        label={t('gifting.amount')}
        inputMode="decimal"
        value={typed}
        wrong={typed !== '' && amount === null ? t('gifting.wrong') : undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      <NamingChoice naming={naming} alias={alias} onNaming={setNaming} onAlias={setAlias} />
      <RefusalNote refusal={tooMuch ? { ...tooMuch, message: t('gifting.tooMuch', { most }) } : give.refusal} />
      <Button type="submit" busy={give.busy} disabled={!ready}>
        {t('gifting.send')}
      </Button>
      <p className="soft small">{t(`driveplan.policy.${goalPolicy}`)}</p>
    </form>
  );
}

interface NamingProps {
  readonly naming: DonorNaming;
  readonly alias: string;
  readonly onNaming: (naming: DonorNaming) => void;
  readonly onAlias: (alias: string) => void;
}

/** How I am shown as a donor, and under which alias. */
function NamingChoice({ naming, alias, onNaming, onAlias }: NamingProps) {
  const { t } = useWords();
  const account = useAccount();
  return (
    <>
      <OneOf
        label={t('gifting.naming')}
        options={namings.map((value) => ({
          value,
          label: t(`gifting.namings.${value}`),
          hint: value === 'NAMED' ? account.data?.me.displayName : undefined,
        }))}
        value={naming}
        onChange={onNaming}
      />
      {naming === 'ALIAS' && (
        <Field
          label={t('gifting.alias')}
          maxLength={30}
          required
          value={alias}
          onChange={(event) => onAlias(event.target.value)}
        />
      )}
    </>
  );
}
