import type { EmergencyGrantState, GrantLineFragment } from '../generated/types';
import { useNow } from '../clock/use-now';
import { useWords } from '../i18n/use-words';
import { sayLeft } from '../say/time';

const tones: Partial<Record<EmergencyGrantState, 'warm' | 'grave' | 'calm'>> = {
  ...({ SUBMITTED: 'warm', VERIFIED: 'warm', APPROVED_1: 'warm', APPROVED_2: 'warm', APPEALED: 'warm' } as const),
  ...({ REJECTED: 'grave', MISUSED: 'grave', RECLAIMING: 'grave', WRITTEN_OFF: 'grave' } as const),
  ...({ DISCLOSED: 'calm', RECLAIMED: 'calm' } as const),
};

/** Where a grant stands. */
export function GrantState({ state }: { state: EmergencyGrantState }) {
  const { t } = useWords();
  return (
    <span className="tag" data-tone={tones[state]}>
      {t(`relief.state.${state}`)}
    </span>
  );
}

/** The clock of a grant: what is left until its money is due, or that it is late. */
export function GrantClock({ grant }: { grant: GrantLineFragment }) {
  const { t, lang } = useWords();
  const now = useNow(1_000);
  const { payDueAt, moneyOverdue, papersOverdue, state } = grant;
  if (moneyOverdue || papersOverdue)
    return (
      <span className="tag" data-tone="grave">
        {t(moneyOverdue ? 'relief.moneyLate' : 'relief.papersLate')}
      </span>
    );
  const waits = ['SUBMITTED', 'VERIFIED', 'APPROVED_1', 'APPROVED_2', 'RESERVED', 'APPEALED'].includes(state);
  if (payDueAt === null || !waits) return null;
  return <span className="numbers">{t('relief.left', { left: sayLeft(Date.parse(payDueAt), now, lang) })}</span>;
}
