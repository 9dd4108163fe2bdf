import { useState } from 'react';
import { newKey } from '../api/new-key';
import { useCommand } from '../api/use-command';
import { AreaField } from '../desk/area-field';
import { Dialog } from '../desk/dialog';
import { StationBackfillDocument } from '../generated/station-request';
import type { BackfillMethod, StationRequestFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { OneOf } from '../parts/choice';
import { RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';
import { businessDate, sayClock, shanghaiTime } from '../say/time';

interface Props {
  readonly request: StationRequestFragment;
  readonly volunteerId: string;
  readonly onClose: () => void;
}

const methods: readonly BackfillMethod[] = ['TELEPHONE', 'PAPER_LIST'];

/** Enters a service that nobody signed, with how the station knows of it. */
export function BackfillDialog(props: Props) {
  const { t } = useWords();
  return (
    <Dialog title={t('station.backfill.title')} open onClose={props.onClose}>
      <BackfillForm {...props} />
    </Dialog>
  );
}

function BackfillForm({ request, volunteerId, onClose }: Props) {
  const { t } = useWords();
  const date = businessDate(Date.parse(request.startsAt));
  const [key] = useState(newKey);
  const [method, setMethod] = useState<BackfillMethod>('TELEPHONE');
  const [from, setFrom] = useState(sayClock(Date.parse(request.startsAt), 'en'));
  const [to, setTo] = useState(sayClock(Date.parse(request.endsAt), 'en'));
  const [note, setNote] = useState('');
  const backfill = useCommand(StationBackfillDocument);
  const complete = from !== '' && to !== '' && note.trim() !== '';
  const submit = async (): Promise<void> => {
    if (!complete || backfill.busy) return;
    const [startedAt, endedAt] = [from, to].map((clock) => new Date(shanghaiTime(date, clock)).toISOString());
    if (startedAt === undefined || endedAt === undefined) return;
    const given = { requestId: request.id, volunteerId, method, note: note.trim(), startedAt, endedAt };
    const { data } = await backfill.run({ input: { ...given, idempotencyKey: key } });
    if (data) onClose();
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p className="soft">{t('station.backfill.apart')}</p>
      <OneOf
        label={t('station.backfill.method')}
        options={methods.map((value) => ({ value, label: t(`station.method.${value}`) }))}
        value={method}
        onChange={setMethod}
      />
      <ClockFields from={from} to={to} onFrom={setFrom} onTo={setTo} />
      <AreaField
        label={t('station.backfill.evidence')}
        maxLength={300}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <RefusalNote refusal={backfill.refusal} />
      <Button type="submit" busy={backfill.busy} disabled={!complete}>
        {t('station.backfill.send')}
      </Button>
    </form>
  );
}

interface ClockProps {
  readonly from: string;
  readonly to: string;
  readonly onFrom: (clock: string) => void;
  readonly onTo: (clock: string) => void;
}

function ClockFields({ from, to, onFrom, onTo }: ClockProps) {
  const { t } = useWords();
  return (
    <div className="station-pair">
      <Field
        label={t('station.backfill.from')}
        type="time"
        required
        value={from}
        onChange={(e) => onFrom(e.target.value)}
      />
      <Field label={t('station.backfill.to')} type="time" required value={to} onChange={(e) => onTo(e.target.value)} />
    </div>
  );
}
