import { useState } from 'react';
import { useCommand } from '../api/use-command';
import { StationFindPersonDocument } from '../generated/station-orders';
import type { StationFindPersonMutation } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';

export type FoundPerson = StationFindPersonMutation['findPerson'];

interface Props {
  readonly found: FoundPerson | null;
  readonly onFound: (person: FoundPerson | null, phone: string) => void;
  /** What can be done for a number that nobody has. */
  readonly otherwise: string;
}

/** Finds the account of who calls or stands at the desk by the number they tell. */
export function FindPerson({ found, onFound, otherwise }: Props) {
  const { t } = useWords();
  const [phone, setPhone] = useState('');
  const find = useCommand(StationFindPersonDocument);
  const unknown = find.refusal?.code === 'NOT_FOUND';
  const search = async (): Promise<void> => {
    if (phone.trim() === '' || find.busy) return;
    const { data } = await find.run({ input: { phone } });
    onFound(data?.findPerson ?? null, phone.trim());
  };
  return (
    <form
      className="card form"
      onSubmit={(event) => {
        event.preventDefault();
        void search();
      }}
    >
      <div className="station-find">
        <Field
          label={t('station.find.phone')}
          hint={t('station.find.noted')}
          type="tel"
          inputMode="tel"
          value={phone}
          onChange={(event) => setPhone(event.target.value)}
        />
        <Button type="submit" kind="plain" busy={find.busy}>
          {t('station.find.search')}
        </Button>
      </div>
      <div role="status">
        {found && (
          <p className="note" data-tone="good">
            {t('station.find.found', { name: found.displayName, region: found.region.name })}
          </p>
        )}
        {unknown && <p className="note">{otherwise}</p>}
      </div>
      <RefusalNote refusal={unknown ? null : find.refusal} />
    </form>
  );
}
