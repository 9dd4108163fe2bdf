import { useState } from 'react';
import { useCommand } from '../api/use-command';
import { useLiveQuery } from '../api/use-live-query';
import { Dialog } from '../desk/dialog';
import { StationMenuDocument } from '../generated/station-orders';
import { StationRegisterDocument } from '../generated/station-people';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { AnyOf } from '../parts/choice';
import { RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';
import { FindPerson, type FoundPerson } from './find-person';

/** Registers somebody who stands at the desk as a volunteer. */
export function RegisterDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [person, setPerson] = useState<FoundPerson | null>(null);
  return (
    <Dialog title={t('station.register.title')} open onClose={onClose}>
      <FindPerson found={person} otherwise={t('station.register.noAccount')} onFound={setPerson} />
      {person && <RegisterForm key={person.id} person={person} onClose={onClose} />}
    </Dialog>
  );
}

function RegisterForm({ person, onClose }: { person: FoundPerson; onClose: () => void }) {
  const { t } = useWords();
  const [birthDate, setBirthDate] = useState('');
  const [skills, setSkills] = useState<string[]>([]);
  const [consent, setConsent] = useState(false);
  const menu = useLiveQuery({ query: StationMenuDocument, variables: { regionId: person.region.id } });
  const register = useCommand(StationRegisterDocument);
  const { longitude, latitude } = person.region;
  const submit = async (): Promise<void> => {
    if (register.busy) return;
    const home = longitude !== null && latitude !== null ? { longitude, latitude } : null;
    const input = { personId: person.id, birthDate, skills, guardianConsent: consent, home };
    const { data } = await register.run({ input });
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
      <Field
        label={t('join.birthDate')}
        type="date"
        required
        value={birthDate}
        onChange={(e) => setBirthDate(e.target.value)}
      />
      <AnyOf
        label={t('join.skills')}
        options={[...new Set(menu.data?.serviceMenu.flatMap((item) => item.skills))]}
        value={skills}
        onChange={setSkills}
      />
      <label className="check">
        <input type="checkbox" checked={consent} onChange={(event) => setConsent(event.target.checked)} />
        {t('station.register.consent')}
      </label>
      <RefusalNote refusal={register.refusal} />
      <Button type="submit" busy={register.busy}>
        {t('join.send')}
      </Button>
    </form>
  );
}
