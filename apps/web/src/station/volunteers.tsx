import { useState } from 'react';
import { usePages } from '../desk/use-pages';
import { Table } from '../desk/table';
import { StationVolunteersDocument } from '../generated/station-people';
import type { StationVolunteerFragment, VolunteerState } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Answered } from '../parts/feedback';
import { Field, SelectField } from '../parts/field';
import { RegisterDialog } from './register-dialog';
import { StationPage } from './station-page';
import { useMay } from './use-workplace';
import { VolunteerDeeds } from './volunteer-deeds';

const states: readonly VolunteerState[] = [
  ...(['REGISTERED', 'VERIFIED', 'OFF_DUTY', 'COOLDOWN', 'SUSPENDED', 'BARRED', 'DEREGISTERED'] as const),
];

interface Filter {
  readonly state: VolunteerState | null;
  readonly search: string | null;
}

/** The volunteers of my regions: found by number, name or mobile number, verified, suspended. */
export function Volunteers() {
  const { t } = useWords();
  const mayRegister = useMay('volunteer.register-others');
  const [filter, setFilter] = useState<Filter>({ state: null, search: null });
  const [registers, setRegisters] = useState(false);
  return (
    <StationPage
      title={t('station.volunteers.title')}
      deeds={mayRegister && <Button onClick={() => setRegisters(true)}>{t('station.register.title')}</Button>}
    >
      <Filters filter={filter} onChange={setFilter} />
      <VolunteerTable filter={filter} />
      {registers && <RegisterDialog onClose={() => setRegisters(false)} />}
    </StationPage>
  );
}

function Filters({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const { t } = useWords();
  return (
    <form
      className="desk-filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const search = String(new FormData(event.currentTarget).get('search') ?? '').trim();
        onChange({ ...filter, search: search === '' ? null : search });
      }}
    >
      <SelectField
        label={t('station.volunteers.state')}
        value={filter.state ?? ''}
        onChange={({ target }) => onChange({ ...filter, state: states.find((one) => one === target.value) ?? null })}
      >
        <option value="">{t('page.all')}</option>
        {states.map((state) => (
          <option key={state} value={state}>
            {t(`station.volunteer.${state}`)}
          </option>
        ))}
      </SelectField>
      <Field
        label={t('station.volunteers.search')}
        name="search"
        type="search"
        maxLength={50}
        placeholder={t('station.volunteers.searchHint')}
      />
      <Button type="submit" kind="plain">
        {t('station.find.search')}
      </Button>
    </form>
  );
}

const tones: Partial<Record<VolunteerState, string>> = {
  REGISTERED: 'warm',
  COOLDOWN: 'warm',
  SUSPENDED: 'grave',
  BARRED: 'grave',
  OFF_DUTY: 'calm',
  DEREGISTERED: 'calm',
};

function VolunteerTable({ filter }: { filter: Filter }) {
  const { t } = useWords();
  const pages = usePages(StationVolunteersDocument, filter, ({ volunteers }) => volunteers);
  return (
    <Answered of={pages}>
      {(rows) => (
        <Table<StationVolunteerFragment>
          caption={t('station.volunteers.title')}
          rows={rows}
          more={pages.more}
          keyOf={({ id }) => id}
          none={t('station.volunteers.notFound')}
          columns={[
            { name: t('account.name'), of: ({ displayName }) => displayName },
            { name: t('station.volunteers.number'), of: ({ number }) => number, numbers: true },
            {
              name: t('station.volunteers.state'),
              of: ({ state }) => (
                <span className="tag" data-tone={tones[state]}>
                  {t(`station.volunteer.${state}`)}
                </span>
              ),
            },
            {
              name: t('station.volunteers.duty'),
              of: ({ onDuty }) => t(onDuty ? 'station.volunteers.on' : 'station.volunteers.off'),
            },
            { name: t('station.volunteers.skills'), of: ({ skills }) => skills.join('、') },
            { name: t('station.volunteers.deeds'), of: (volunteer) => <VolunteerDeeds volunteer={volunteer} /> },
          ]}
        />
      )}
    </Answered>
  );
}
