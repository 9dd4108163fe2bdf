import type { ServiceRequestState } from '../generated/types';
import { useWords } from '../i18n/use-words';

const tones: Partial<Record<ServiceRequestState, string>> = {
  SUBMITTED: 'warm',
  DISPATCHING: 'warm',
  ESCALATED: 'warm',
  AWAITING_CONFIRMATION: 'warm',
  DISPUTED: 'grave',
  REJECTED: 'grave',
  EXPIRED: 'grave',
  CANCELLED: 'calm',
  CLOSED: 'calm',
};

/** Where a request stands, in a word. */
export function StateTag({ state }: { state: ServiceRequestState }) {
  const { t } = useWords();
  return (
    <span className="tag" data-tone={tones[state]}>
      {t(`state.${state}`)}
    </span>
  );
}
