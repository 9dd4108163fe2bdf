import { useWords } from '../i18n/use-words';
import { SelectField } from '../parts/field';

interface Props {
  readonly of: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly onChange: (organisationId: string) => void;
}

/** Which of my organisations applies 申报单位. */
export function ApplicantField({ of, value, onChange }: Props) {
  const { t } = useWords();
  return (
    <SelectField label={t('rounds.applicant')} value={value} onChange={(event) => onChange(event.target.value)}>
      {of.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
