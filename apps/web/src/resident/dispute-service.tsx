import { useState } from 'react';
import { useCommand } from '../api/use-command';
import { DisputeDocument } from '../generated/resident';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';

/** Something was wrong: the station decides. */
export function DisputeService({ requestId, back }: { requestId: string; back: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const dispute = useCommand(DisputeDocument);
  const send = (): void => {
    if (reason.trim() !== '') void dispute.run({ input: { requestId, reason: reason.trim() } });
  };
  return (
    <section className="card">
      <h2>{t('dispute.title')}</h2>
      <p className="soft">{t('dispute.what')}</p>
      <Field
        label={t('dispute.reason')}
        value={reason}
        maxLength={200}
        onChange={(event) => setReason(event.target.value)}
      />
      <RefusalNote refusal={dispute.refusal} />
      <div className="buttons">
        <Button kind="grave" busy={dispute.busy} disabled={reason.trim() === ''} onClick={send}>
          {t('dispute.send')}
        </Button>
        <Button kind="plain" onClick={back}>
          {t('page.back')}
        </Button>
      </div>
    </section>
  );
}
