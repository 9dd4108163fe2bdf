import { useState } from 'react';
import { useDeed } from '../desk/deed';
import { PublishMicroDocument } from '../generated/micro';
import type { MicroRowFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { sayFen } from '../say/amount';

interface Props {
  readonly roundId: string;
  readonly projects: readonly MicroRowFragment[];
  readonly again: () => void;
}

/** Puts what was reviewed on public notice 公示, together: an officer ticks which. */
export function MicroPublish({ roundId, projects, again }: Props) {
  const { t } = useWords();
  const reviewed = projects.filter(({ state }) => state === 'REVIEWED');
  const [left, setLeft] = useState<readonly string[]>([]);
  const { run, busy, refusal } = useDeed(PublishMicroDocument);
  const chosen = reviewed.filter(({ id }) => !left.includes(id)).map(({ id }) => id);
  if (reviewed.length === 0) return null;
  const publish = async (): Promise<void> => {
    if ((await run((key) => ({ input: { roundId, projectIds: chosen, idempotencyKey: key } }))) !== null) again();
  };
  return (
    <section className="card form">
      <h2>{t('micro.toPublish')}</h2>
      <p className="soft">{t('micro.publishSays')}</p>
      {reviewed.map(({ id, title, organisation, approved }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={!left.includes(id)}
            onChange={(event) => setLeft(event.target.checked ? left.filter((one) => one !== id) : [...left, id])}
          />
          {title} <span className="soft">{organisation}</span> {approved != null && sayFen(approved)}
        </label>
      ))}
      <RefusalNote refusal={refusal} />
      <div className="desk-deeds">
        <Button busy={busy} disabled={chosen.length === 0} onClick={() => void publish()}>
          {t('rounds.publish')}
        </Button>
      </div>
    </section>
  );
}
