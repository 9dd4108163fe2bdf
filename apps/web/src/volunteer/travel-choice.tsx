import type { TravelMode } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { OneOf } from '../parts/choice';

const travel: readonly TravelMode[] = ['WALK', 'BIKE', 'EBIKE', 'CAR', 'TRANSIT'];

/** How somebody gets to a service. */
export function TravelChoice({ value, onChange }: { value: TravelMode; onChange: (mode: TravelMode) => void }) {
  const { t } = useWords();
  const options = travel.map((mode) => ({ value: mode, label: t(`travel.${mode}`) }));
  return <OneOf label={t('join.travel')} options={options} value={value} onChange={onChange} />;
}
