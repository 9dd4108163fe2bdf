import { useState } from 'react';
import { newKey } from '../api/new-key';
import { useCommand } from '../api/use-command';
import { ConfirmDocument } from '../generated/resident';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { sayMinutes } from '../say/amount';
import { DisputeService } from './dispute-service';
import type { RequestDetail } from './request-detail';

/** The service has ended: was it so? Confirming makes the hours count. */
export function ConfirmService({ request: { id, records } }: { request: RequestDetail }) {
  const { t, lang } = useWords();
  const [key] = useState(newKey);
  const [doubts, setDoubts] = useState(false);
  const confirm = useCommand(ConfirmDocument);
  const minutes = records.reduce((sum, record) => sum + record.minutes, 0);
  if (doubts) return <DisputeService requestId={id} back={() => setDoubts(false)} />;
  return (
    <section className="card">
      <h2>{t('confirm.title')}</h2>
      {records.length > 0 && <p>{t('confirm.lasted', { time: sayMinutes(minutes, lang) })}</p>}
      <RefusalNote refusal={confirm.refusal} />
      <div className="buttons">
        <Button busy={confirm.busy} onClick={() => void confirm.run({ input: { requestId: id, idempotencyKey: key } })}>
          {t('confirm.yes')}
        </Button>
        <Button kind="plain" onClick={() => setDoubts(true)}>
          {t('confirm.no')}
        </Button>
      </div>
      <p className="soft small">{t('confirm.byItself')}</p>
    </section>
  );
}
