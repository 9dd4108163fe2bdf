import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { refusalOf } from '../api/refusal';
import { StationVolunteersDocument } from '../generated/station-people';
import { StationExplanationDocument } from '../generated/station-request';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';
import { VolunteerName } from './volunteer-name';

/** Why a certain volunteer was not asked: every reason that holds now. */
export function WhyNot({ requestId }: { requestId: string }) {
  const { t } = useWords();
  const client = useClient();
  const [search, setSearch] = useState('');
  const [volunteerId, setVolunteerId] = useState<string | null>(null);
  const [missed, setMissed] = useState(false);
  const find = async (): Promise<void> => {
    if (search.trim() === '') return;
    const variables = { search: search.trim(), state: null, after: null };
    const { data } = await client.query(StationVolunteersDocument, variables, { requestPolicy: 'network-only' });
    const found = data?.volunteers.nodes[0];
    setMissed(found === undefined);
    setVolunteerId(found?.id ?? null);
  };
  return (
    <form
      className="station-ask"
      onSubmit={(event) => {
        event.preventDefault();
        void find();
      }}
    >
      <Field
        label={t('station.why.not')}
        hint={t('station.volunteers.searchHint')}
        wrong={missed ? t('station.volunteers.notFound') : undefined}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Button type="submit" kind="plain">
        {t('station.why.look')}
      </Button>
      {volunteerId && <Reasons requestId={requestId} volunteerId={volunteerId} />}
    </form>
  );
}

function Reasons({ requestId, volunteerId }: { requestId: string; volunteerId: string }) {
  const { t } = useWords();
  const variables = { id: requestId, volunteerId };
  const [{ data, error }] = useQuery({ query: StationExplanationDocument, variables, requestPolicy: 'network-only' });
  const reasons = data?.dispatchExplanation.volunteer?.reasons;
  return (
    <div className="note" role="status">
      <VolunteerName id={volunteerId} />
      <RefusalNote refusal={refusalOf(error)} />
      {reasons?.length === 0 && <p>{t('station.why.could')}</p>}
      <ul className="why">
        {reasons?.map((reason) => (
          <li key={reason} className="tag" data-tone="warm">
            {t(`station.filter.${reason}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
