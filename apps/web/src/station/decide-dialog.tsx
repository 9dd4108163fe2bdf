import { useState, type ReactNode } from 'react';
import { newKey } from '../api/new-key';
import type { Refusal } from '../api/refusal';
import { AreaField } from '../desk/area-field';
import { Dialog } from '../desk/dialog';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { OneOf } from '../parts/choice';
import { RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';

/** What was decided, and why; the key stays the same while it is tried again. */
export interface Decided<Decision extends string> {
  readonly decision: Decision;
  readonly reason: string;
  /** Where the decision asks for them. */
  readonly minutes: number | null;
  readonly key: string;
}

interface Props<Decision extends string> {
  readonly title: string;
  readonly options: readonly { readonly value: Decision; readonly label: string }[];
  /** The decision that needs minutes, too. */
  readonly withMinutes?: Decision;
  readonly children?: ReactNode;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  /** True where it was accepted. */
  readonly send: (decided: Decided<Decision>) => Promise<boolean>;
  readonly onClose: () => void;
}

/** One of a few decisions with its reason, which the person it is about will read. */
export function DecideDialog<Decision extends string>({ title, children, onClose, ...rest }: Props<Decision>) {
  return (
    <Dialog title={title} open onClose={onClose}>
      {children}
      <DecideForm onClose={onClose} {...rest} />
    </Dialog>
  );
}

function DecideForm<Decision extends string>({
  options,
  withMinutes,
  busy,
  refusal,
  send,
  onClose,
}: Omit<Props<Decision>, 'title' | 'children'>) {
  const { t } = useWords();
  const [key] = useState(newKey);
  const [decision, setDecision] = useState<Decision | ''>('');
  const [reason, setReason] = useState('');
  const [minutes, setMinutes] = useState('');
  const asksMinutes = decision !== '' && decision === withMinutes;
  const complete = decision !== '' && reason.trim() !== '' && (!asksMinutes || minutes !== '');
  const submit = async (): Promise<void> => {
    if (decision === '' || !complete || busy) return;
    const given = { decision, reason: reason.trim(), minutes: asksMinutes ? Number(minutes) : null, key };
    if (await send(given)) onClose();
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <OneOf label={t('station.decide.what')} options={options} value={decision} onChange={setDecision} />
      {asksMinutes && <MinutesField minutes={minutes} onChange={setMinutes} />}
      <AreaField
        label={t('station.decide.reason')}
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <RefusalNote refusal={refusal} />
      <div className="buttons">
        <Button type="submit" busy={busy} disabled={!complete}>
          {t('station.decide.send')}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {t('page.back')}
        </Button>
      </div>
    </form>
  );
}

function MinutesField({ minutes, onChange }: { minutes: string; onChange: (minutes: string) => void }) {
  const { t } = useWords();
  return (
    <Field
      label={t('station.decide.minutes')}
      type="number"
      min={0}
      inputMode="numeric"
      value={minutes}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
