import type { RedemptionState } from '../generated/types';
import { useWords } from '../i18n/use-words';

const tones: Partial<Record<RedemptionState, string>> = {
  REQUESTED: 'warm',
  RESERVED: 'warm',
  FULFILLED: 'calm',
  CANCELLED: 'calm',
  RETURNED: 'calm',
  EXPIRED: 'grave',
};

/** Where a redemption stands, in a word. */
export function RedemptionTag({ state }: { state: RedemptionState }) {
  const { t } = useWords();
  return (
    <span className="tag" data-tone={tones[state]}>
      {t(`myredemptions.state.${state}`)}
    </span>
  );
}
