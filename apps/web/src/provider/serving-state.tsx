import type { ServiceOrderState } from '../generated/types';
import { useWords } from '../i18n/use-words';

const tones: Partial<Record<ServiceOrderState, 'warm' | 'grave' | 'calm'>> = {
  ...({ REQUESTED: 'warm', ACCEPTED: 'warm', DISPUTED: 'grave', NO_SHOW: 'grave' } as const),
  ...({ CANCELLED: 'calm', REFUSED: 'calm', EXPIRED: 'calm', SETTLED: 'calm' } as const),
};

/** Where an order stands. */
export function ServingState({ state }: { state: ServiceOrderState }) {
  const { t } = useWords();
  return (
    <span className="tag" data-tone={tones[state]}>
      {t(`serving.state.${state}`)}
    </span>
  );
}
