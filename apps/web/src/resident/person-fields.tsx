import { useWords } from '../i18n/use-words';
import { Field } from '../parts/field';

interface Person {
  readonly name: string;
  readonly phone: string;
}

interface Props {
  readonly person: Person;
  /** Served before: the name stands above. */
  readonly known: boolean;
  readonly onChange: (person: Person) => void;
}

/** Who is served, where it is somebody else: only the volunteer who comes learns it. */
export function PersonFields({ person, known, onChange }: Props) {
  const { t } = useWords();
  return (
    <div className="section">
      {!known && (
        <Field
          label={t('whom.name')}
          required
          maxLength={60}
          value={person.name}
          onChange={(event) => onChange({ ...person, name: event.target.value })}
        />
      )}
      <Field
        label={t('whom.phone')}
        hint={t('whom.phoneHint')}
        type="tel"
        required
        maxLength={30}
        value={person.phone}
        onChange={(event) => onChange({ ...person, phone: event.target.value })}
      />
    </div>
  );
}
