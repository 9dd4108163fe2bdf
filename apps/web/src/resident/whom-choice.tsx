import { useWords } from '../i18n/use-words';
import { OneOf } from '../parts/choice';
import type { useWhom } from './use-whom';
import { OTHER } from './whom';

/** For whom an order is: oneself, family, or anybody else. */
export function WhomChoice({ state: { choices, whom, choose } }: { state: ReturnType<typeof useWhom> }) {
  const { t } = useWords();
  const nameOf = (key: string, name: string): string => (key === OTHER ? t('whom.other') : name);
  return (
    <OneOf
      label={t('whom.title')}
      options={choices.map(({ key, name, own }) => ({ value: key, label: own ? t('whom.me') : nameOf(key, name) }))}
      value={whom?.key ?? ''}
      onChange={choose}
    />
  );
}
