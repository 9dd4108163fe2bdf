import type { DriveState } from '../generated/types';
import { useWords } from '../i18n/use-words';

const tones: Partial<Record<DriveState, 'warm' | 'grave' | 'calm'>> = {
  ...({ DRAFT: 'warm', IN_REVIEW: 'warm', FILED: 'warm', PAUSED: 'warm', REFUNDING: 'warm' } as const),
  ...({ FAILED_GOAL: 'grave', STOPPED_BY_AUTHORITY: 'grave' } as const),
  ...({ CLOSED: 'calm', REFUNDED: 'calm', ARCHIVED: 'calm', REDIRECTED: 'calm' } as const),
};

/** Where a drive stands. */
export function DriveStateTag({ state }: { state: DriveState }) {
  const { t } = useWords();
  return (
    <span className="tag" data-tone={tones[state]}>
      {t(`campaign.state.${state}`)}
    </span>
  );
}
