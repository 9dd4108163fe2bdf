import { useId } from 'react';
import { RadioGroup, ToggleGroup } from 'radix-ui';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface OneProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | '';
  readonly onChange: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function OneOf<Value extends string>({ label, options, value, onChange }: OneProps<Value>) {
  const id = useId();
  return (
    <div className="field">
      <span className="field-name" id={id}>
        {label}
      </span>
      <RadioGroup.Root
        className="choices"
        data-wide={options.some(({ hint }) => hint) || undefined}
        aria-labelledby={id}
        value={value}
        onValueChange={(chosen) => onChange(chosen as Value)}
      >
        {options.map((option) => (
          <RadioGroup.Item key={option.value} value={option.value} className="choice">
            <span>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </div>
  );
}

interface ManyProps {
  readonly label: string;
  readonly options: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Any of a few, all of them in sight. */
export function AnyOf({ label, options, value, onChange }: ManyProps) {
  const id = useId();
  return (
    <div className="field">
      <span className="field-name" id={id}>
        {label}
      </span>
      <ToggleGroup.Root
        type="multiple"
        className="choices"
        aria-labelledby={id}
        value={[...value]}
        onValueChange={onChange}
      >
        {options.map((option) => (
          <ToggleGroup.Item key={option} value={option} className="choice">
            {option}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
    </div>
  );
}
