import { useSearchParams } from 'react-router';
import { useWords } from '../i18n/use-words';
import { SelectField } from '../parts/field';
import { useFundChoices } from './use-charity';

/** The fund that the address names, else the first one; with the others to choose from. */
export function useFundChoice(): { readonly fundId: string | undefined; readonly choice: React.ReactNode } {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const funds = useFundChoices();
  const fundId = search.get('fund') ?? funds[0]?.id;
  const choose = (id: string): void =>
    setSearch((before) => {
      before.set('fund', id);
      return before;
    });
  const choice = (
    <SelectField label={t('foundation.fund')} value={fundId ?? ''} onChange={(event) => choose(event.target.value)}>
      {funds.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
  return { fundId, choice };
}
