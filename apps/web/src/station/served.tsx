import { useState } from 'react';
import { useNow } from '../clock/use-now';
import type { StationRequestFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { sayMinutes } from '../say/amount';
import { sayWindow } from '../say/time';
import { BackfillDialog } from './backfill-dialog';
import { useMay } from './use-workplace';

interface Props {
  readonly request: StationRequestFragment;
}

/** Who comes or came, with the records; where nobody signed, the station can enter the service afterwards 补录. */
export function Served({ request }: Props) {
  const { t } = useWords();
  const now = useNow(60_000);
  const mayBackfill = useMay('record.backfill');
  const [entersFor, setEntersFor] = useState<string | null>(null);
  if (request.volunteers.length === 0) return null;
  const begun = Date.parse(request.startsAt) < now;
  const recorded = (volunteerId: string): boolean => request.records.some((one) => one.volunteerId === volunteerId);
  return (
    <section className="card">
      <h2>{t('station.served.title')}</h2>
      <ul className="rows">
        {request.volunteers.map(({ volunteerId, displayName, number, state }) => (
          <li key={volunteerId}>
            <span>
              <strong>{displayName}</strong> <span className="soft small numbers">{number}</span>
            </span>
            <span className="tag" data-tone={state === 'NO_SHOW' ? 'grave' : 'calm'}>
              {t(`station.place.${state}`)}
            </span>
            <Records request={request} volunteerId={volunteerId} />
            {mayBackfill && begun && state !== 'WITHDRAWN' && !recorded(volunteerId) && (
              <Button kind="plain" onClick={() => setEntersFor(volunteerId)}>
                {t('station.backfill.title')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {entersFor && <BackfillDialog request={request} volunteerId={entersFor} onClose={() => setEntersFor(null)} />}
    </section>
  );
}

function Records({ request, volunteerId }: Props & { volunteerId: string }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const records = request.records.filter((one) => one.volunteerId === volunteerId);
  return records.map(({ id, startedAt, endedAt, minutes, state, source, reason }) => (
    <p key={id} className="station-record small">
      {sayWindow(Date.parse(startedAt), Date.parse(endedAt), now, lang)} · {sayMinutes(minutes, lang)} ·{' '}
      {t(`source.${source}`)} · {t(`record.${state}`)}
      {reason !== 'COUNTED' && ` · ${t(`counting.${reason}`)}`}
    </p>
  ));
}
