import type { MatchingPoolState } from '../generated/types';
import { useWords } from '../i18n/use-words';

const tones: Partial<Record<MatchingPoolState, 'warm' | 'calm'>> = {
  ...({ DRAFT: 'warm', FUNDED: 'warm', EXHAUSTED: 'warm', ENDED: 'calm', SETTLED: 'calm', RELEASED: 'calm' } as const),
};

/** Where a pool stands. */
export function PoolStateTag({ state }: { state: MatchingPoolState }) {
  const { t } = useWords();
  return (
    <span className="tag" data-tone={tones[state]}>
      {t(`pool.state.${state}`)}
    </span>
  );
}
