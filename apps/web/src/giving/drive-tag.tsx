import type { DriveState } from '../generated/types';
import { useWords } from '../i18n/use-words';

const calm: readonly DriveState[] = ['CLOSED', 'COMPLETED', 'ARCHIVED', 'SURPLUS_RESOLVED'];
const grave: readonly DriveState[] = ['STOPPED_BY_AUTHORITY', 'FAILED_GOAL', 'REFUNDING', 'REFUNDED'];

/** Where a drive stands, in a word. */
export function DriveTag({ state }: { state: DriveState }) {
  const { t } = useWords();
  const tone = calm.includes(state) ? 'calm' : grave.includes(state) ? 'grave' : undefined;
  return (
    <span className="tag" data-tone={tone}>
      {t(`giving.state.${state}`)}
    </span>
  );
}
