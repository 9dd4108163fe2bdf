import { useState } from 'react';
import type { ListingField, SupplyBoardState } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { SelectField } from '../parts/field';
import { boardFields, boardStates } from './board-choices';

/** What a list of the board is narrowed by. */
export interface BoardFilter {
  readonly field: ListingField | null;
  readonly state: SupplyBoardState | null;
}

/** What is shown of the board: at first what is open, of every field. */
export function useBoardFilter(): readonly [BoardFilter, (change: Partial<BoardFilter>) => void] {
  const [filter, setFilter] = useState<BoardFilter>({ field: null, state: 'OPEN' });
  return [filter, (change) => setFilter((before) => ({ ...before, ...change }))];
}

interface Props {
  readonly filter: BoardFilter;
  readonly onChange: (change: Partial<BoardFilter>) => void;
}

/** Narrows both lists of the board by field and by state. */
export function BoardFilters({ filter: { field, state }, onChange }: Props) {
  const { t } = useWords();
  return (
    <div className="desk-filters">
      <SelectField
        label={t('exchange.state')}
        value={state ?? ''}
        onChange={({ target }) => onChange({ state: boardStates.find((one) => one === target.value) ?? null })}
      >
        <option value="">{t('page.all')}</option>
        {boardStates.map((one) => (
          <option key={one} value={one}>
            {t(`exchange.states.${one}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('exchange.field')}
        value={field ?? ''}
        onChange={({ target }) => onChange({ field: boardFields.find((one) => one === target.value) ?? null })}
      >
        <option value="">{t('page.all')}</option>
        {boardFields.map((one) => (
          <option key={one} value={one}>
            {t(`exchange.fields.${one}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
