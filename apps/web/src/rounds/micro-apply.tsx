import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommunities } from '../account/use-communities';
import { useDeed } from '../desk/deed';
import { DraftMicroDocument } from '../generated/micro';
import type { ApplyingForQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Empty, RefusalNote } from '../parts/feedback';
import { SelectField } from '../parts/field';
import { ApplicantField } from './applicant-field';
import { MicroForm, type MicroSaid } from './micro-form';

/** An organisation or a community draws an application for a small project up 填写申报; it is handed in from its own page. */
export function MicroApply({ of: { ventureRound: round, me } }: { of: ApplyingForQuery }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const places = useCommunities().filter(({ id, within }) => [id, ...within].includes(round.regionId));
  const [organisationId, setOrganisationId] = useState(me.organisations[0]?.id ?? '');
  const [place, setPlace] = useState('');
  const regionId = place === '' ? (places[0]?.id ?? round.regionId) : place;
  const { run, busy, refusal } = useDeed(DraftMicroDocument);
  if (me.organisations.length === 0) return <Empty>{t('rounds.noOrganisation')}</Empty>;
  const send = async (said: MicroSaid): Promise<void> => {
    const data = await run((key) => ({
      input: { ...said, roundId: round.id, organisationId, regionId, idempotencyKey: key },
    }));
    if (data) await navigate(`/rounds/small/${data.draftMicroProject.id}`);
  };
  return (
    <>
      <div className="form rounds-form">
        <ApplicantField of={me.organisations} value={organisationId} onChange={setOrganisationId} />
        <SelectField label={t('micro.place')} value={regionId} onChange={(event) => setPlace(event.target.value)}>
          {places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <MicroForm round={round} busy={busy} word={t('rounds.keepDraft')} onSend={(said) => void send(said)}>
        <RefusalNote refusal={refusal} />
      </MicroForm>
    </>
  );
}
