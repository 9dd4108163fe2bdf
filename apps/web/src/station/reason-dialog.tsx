import { useState } from 'react';
import type { Refusal } from '../api/refusal';
import { AreaField } from '../desk/area-field';
import { Dialog } from '../desk/dialog';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  /** True where it was accepted. */
  readonly send: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A grave deed with its reason, asked before it is done. */
export function ReasonDialog({ title, hint, busy, refusal, send, onClose }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const submit = async (): Promise<void> => {
    if (reason.trim() !== '' && !busy && (await send(reason.trim()))) onClose();
  };
  return (
    <Dialog title={title} open onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className="soft">{hint}</p>
        <AreaField
          label={t('station.decide.reason')}
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <RefusalNote refusal={refusal} />
        <div className="buttons">
          <Button type="submit" kind="grave" busy={busy} disabled={reason.trim() === ''}>
            {title}
          </Button>
          <Button kind="plain" onClick={onClose}>
            {t('page.back')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
