import type { ServiceOrderState } from '../generated/types';
import { useWords } from '../i18n/use-words';

const tones: Partial<Record<ServiceOrderState, string>> = {
  REQUESTED: 'warm',
  ACCEPTED: 'warm',
  DELIVERED: 'warm',
  DISPUTED: 'grave',
  REFUSED: 'grave',
  EXPIRED: 'grave',
  NO_SHOW: 'grave',
  CANCELLED: 'calm',
  SETTLED: 'calm',
};

/** Where a booking stands, in a word. */
export function BookingTag({ state }: { state: ServiceOrderState }) {
  const { t } = useWords();
  return (
    <span className="tag" data-tone={tones[state]}>
      {t(`mybookings.state.${state}`)}
    </span>
  );
}
