import type { DonationState } from '../generated/types';
import { useWords } from '../i18n/use-words';

const tones: Partial<Record<DonationState, string>> = {
  CREATED: 'warm',
  PENDING: 'warm',
  REFUND_REQUESTED: 'warm',
  REFUNDING: 'warm',
  DISPUTED: 'grave',
  LOST: 'grave',
  REFUND_FAILED: 'grave',
  FAILED: 'grave',
  EXPIRED: 'calm',
  REFUNDED: 'calm',
};

/** Where a gift stands, in a word. */
export function GiftTag({ state }: { state: DonationState }) {
  const { t } = useWords();
  return (
    <span className="tag" data-tone={tones[state]}>
      {t(`mygifts.state.${state}`)}
    </span>
  );
}
