import type { SupplyBoardState, SupplyMatchState } from '../generated/types';
import { useWords } from '../i18n/use-words';

/** Where a need or a supply stands. */
export function EntryStateTag({ state }: { state: SupplyBoardState }) {
  const { t } = useWords();
  return (
    <span className="tag" data-tone={state === 'LAPSED' || state === 'CLOSED' ? 'calm' : undefined}>
      {t(`exchange.states.${state}`)}
    </span>
  );
}

const tones: Partial<Record<SupplyMatchState, string>> = {
  ...{ PROPOSED: 'warm', NEED_CONFIRMED: 'warm', SUPPLY_CONFIRMED: 'warm' },
  ...{ DECLINED: 'calm', LAPSED: 'calm', SUPERSEDED: 'calm' },
};

/** Where a pair stands. */
export function PairStateTag({ state }: { state: SupplyMatchState }) {
  const { t } = useWords();
  return (
    <span className="tag" data-tone={tones[state]}>
      {t(`exchange.pairStates.${state}`)}
    </span>
  );
}
