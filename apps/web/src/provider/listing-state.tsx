import type { ListingState } from '../generated/types';
import { useWords } from '../i18n/use-words';

const tones = { DRAFT: 'warm', IN_REVIEW: 'warm', PUBLISHED: undefined, SUSPENDED: 'grave', RETIRED: 'calm' } as const;

/** Where a listing stands. */
export function ListingStateTag({ state }: { state: ListingState }) {
  const { t } = useWords();
  return (
    <span className="tag" data-tone={tones[state]}>
      {t(`listing.state.${state}`)}
    </span>
  );
}
