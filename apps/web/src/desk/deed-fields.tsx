import { useId } from 'react';
import { Field, SelectField } from '../parts/field';
import { useWords } from '../i18n/use-words';

/** What a deed asks: a line, a text, an amount in yuan, a whole number, digits, a day, a time of day, a month, one of a few, or yes. */
export interface DeedField {
  readonly name: string;
  readonly label: string;
  readonly kind?: 'line' | 'text' | 'yuan' | 'number' | 'digits' | 'day' | 'clock' | 'month' | 'choice' | 'yes';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly initial?: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** Letters, at most. */
  readonly most?: number;
}

/** What was filled in, by the name of the field; `yes` or nothing for a box to tick. */
export type DeedValues = Readonly<Record<string, string>>;

/** What the fields begin with. */
export function valuesOf(fields: readonly DeedField[]): DeedValues {
  return Object.fromEntries(
    fields.map(({ name, kind, initial, options }) => [
      name,
      initial ?? (kind === 'choice' ? (options?.[0]?.value ?? '') : ''),
    ]),
  );
}

const inputTypes = {
  yuan: 'text',
  number: 'number',
  digits: 'text',
  day: 'date',
  clock: 'time',
  month: 'month',
} as const;
const inputModes = { yuan: 'decimal', digits: 'numeric' } as const;
const patterns = { yuan: '[0-9]{1,12}([.][0-9]{1,2})?', digits: '[0-9]+' } as const;

interface Props {
  readonly fields: readonly DeedField[];
  readonly values: DeedValues;
  readonly onChange: (values: DeedValues) => void;
}

/** The fields of a deed, one below the other. */
export function DeedFields({ fields, values, onChange }: Props) {
  return fields.map((field) => (
    <One
      key={field.name}
      field={field}
      value={values[field.name] ?? ''}
      onChange={(value) => onChange({ ...values, [field.name]: value })}
    />
  ));
}

interface OneProps {
  readonly field: DeedField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function One({ field, value, onChange }: OneProps) {
  const { t } = useWords();
  const { name, label, kind = 'line', options = [], hint, optional = false, most = 200 } = field;
  const required = !optional;
  if (kind === 'text') return <TextField field={field} value={value} onChange={onChange} />;
  if (kind === 'choice')
    return (
      <SelectField label={label} name={name} value={value} onChange={(event) => onChange(event.target.value)}>
        {optional && <option value="">{t('desk.noChoice')}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </SelectField>
    );
  if (kind === 'yes')
    return (
      <label className="check">
        <input
          type="checkbox"
          name={name}
          checked={value === 'yes'}
          onChange={(event) => onChange(event.target.checked ? 'yes' : '')}
        />
        {label}
      </label>
    );
  return (
    <Field
      label={label}
      name={name}
      hint={kind === 'yuan' ? (hint ?? t('desk.inYuan')) : hint}
      type={kind === 'line' ? 'text' : inputTypes[kind]}
      inputMode={kind === 'yuan' || kind === 'digits' ? inputModes[kind] : undefined}
      pattern={kind === 'yuan' || kind === 'digits' ? patterns[kind] : undefined}
      min={kind === 'number' ? 0 : undefined}
      maxLength={kind === 'line' || kind === 'digits' ? most : undefined}
      required={required}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function TextField({ field: { name, label, hint, optional = false, most = 500 }, value, onChange }: OneProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={4}
        maxLength={most}
        required={!optional}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="soft small">
          {hint}
        </p>
      )}
    </div>
  );
}
