import { useId } from 'react';
import { Switch } from 'radix-ui';
import { useCommand } from '../api/use-command';
import { SetOnDutyDocument } from '../generated/volunteer';
import type { VolunteerCardFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { RefusalNote } from '../parts/feedback';

/** On duty or not: in words, not by colour alone. */
export function DutySwitch({ volunteer: { displayName, number, onDuty } }: { volunteer: VolunteerCardFragment }) {
  const { t } = useWords();
  const id = useId();
  const set = useCommand(SetOnDutyDocument);
  return (
    <section className="card">
      <div className="duty">
        <div>
          <h2 id={id}>{t(onDuty ? 'duty.on' : 'duty.off')}</h2>
          <p className="soft small">
            {displayName} · <span className="numbers">{number}</span>
          </p>
        </div>
        <Switch.Root
          className="switch"
          aria-labelledby={id}
          checked={onDuty}
          onCheckedChange={(next) => !set.busy && void set.run({ input: { onDuty: next } })}
        >
          <Switch.Thumb />
        </Switch.Root>
      </div>
      <RefusalNote refusal={set.refusal} />
    </section>
  );
}
