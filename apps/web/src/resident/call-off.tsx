import { useState } from 'react';
import { useCommand } from '../api/use-command';
import { CancelOrderDocument } from '../generated/resident';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';

/** Calls an order off, after asking once. */
export function CallOff({ requestId }: { requestId: string }) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  const cancel = useCommand(CancelOrderDocument);
  if (!asks)
    return (
      <Button kind="plain" onClick={() => setAsks(true)}>
        {t('cancel.ask')}
      </Button>
    );
  return (
    <section className="card">
      <h2>{t('cancel.sure')}</h2>
      <RefusalNote refusal={cancel.refusal} />
      <div className="buttons">
        <Button kind="plain" onClick={() => setAsks(false)}>
          {t('cancel.keep')}
        </Button>
        <Button kind="grave" busy={cancel.busy} onClick={() => void cancel.run({ input: { requestId } })}>
          {t('cancel.yes')}
        </Button>
      </div>
    </section>
  );
}
