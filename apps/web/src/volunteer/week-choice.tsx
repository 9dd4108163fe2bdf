import { useId } from 'react';
import { ToggleGroup } from 'radix-ui';
import { useWords } from '../i18n/use-words';
import { weekParts, type WeekPart } from './week-parts';

interface Props {
  readonly value: readonly WeekPart[];
  readonly onChange: (parts: readonly WeekPart[]) => void;
}

/** When somebody is usually free; nothing chosen is any time. */
export function WeekChoice({ value, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="field">
      <span className="field-name" id={id}>
        {t('week.title')}
      </span>
      <ToggleGroup.Root
        type="multiple"
        className="choices"
        data-wide
        aria-labelledby={id}
        value={[...value]}
        onValueChange={(chosen) => onChange(chosen as WeekPart[])}
      >
        {weekParts.map((part) => (
          <ToggleGroup.Item key={part} value={part} className="choice">
            {t(`week.part.${part}`)}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      <p className="soft small">{t('week.none')}</p>
    </div>
  );
}
