import { useState } from 'react';
import { useOnce } from '../api/use-once';
import { AskCorrectionDocument } from '../generated/my-reviews';
import type { HoursLineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';
import { TextArea } from '../parts/text-area';
import { sayMinutes } from '../say/amount';

/** A record that counts wrongly: the volunteer says how many minutes it was, the station answers 更正申请. */
export function CorrectRecord({ record }: { record: HoursLineFragment }) {
  const { t, lang } = useWords();
  const [opens, setOpens] = useState(false);
  const { correction } = record;
  if (correction?.state === 'OPEN')
    return <p className="note">{t('correct.waits', { time: sayMinutes(correction.minutes, lang) })}</p>;
  const correctable = record.state === 'EFFECTIVE' || record.state === 'VERIFIED';
  return (
    <>
      {correction && (
        <p className="note">
          {t(`correct.state.${correction.state}`)} {correction.decisionReason}
        </p>
      )}
      {correctable && !opens && (
        <Button kind="plain" onClick={() => setOpens(true)}>
          {t('correct.ask')}
        </Button>
      )}
      {correctable && opens && <CorrectionForm record={record} back={() => setOpens(false)} />}
    </>
  );
}

function CorrectionForm({ record, back }: { record: HoursLineFragment; back: () => void }) {
  const { t } = useWords();
  const [minutes, setMinutes] = useState(String(record.minutes));
  const [reason, setReason] = useState('');
  const ask = useOnce(AskCorrectionDocument);
  const ready = minutes !== '' && reason.trim() !== '';
  const send = (): void => {
    if (ready && !ask.busy) void ask.run({ recordId: record.id, minutes: Number(minutes), reason: reason.trim() });
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field
        label={t('correct.minutes')}
        inputMode="numeric"
        maxLength={4}
        value={minutes}
        onChange={(event) => setMinutes(event.target.value.replace(/\D/g, ''))}
      />
      <TextArea label={t('correct.reason')} most={300} required value={reason} onChange={setReason} />
      <RefusalNote refusal={ask.refusal} />
      <div className="buttons">
        <Button type="submit" busy={ask.busy} disabled={!ready}>
          {t('correct.send')}
        </Button>
        <Button kind="plain" onClick={back}>
          {t('page.back')}
        </Button>
      </div>
    </form>
  );
}
