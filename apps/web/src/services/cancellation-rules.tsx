import { useWords } from '../i18n/use-words';
import { sayMinutes } from '../say/amount';

interface Tier {
  readonly minutesBefore: number;
  readonly percentKept: number;
}

/** What is kept of a fee at a cancellation, the earliest first. */
export function CancellationRules({ tiers }: { tiers: readonly Tier[] }) {
  const { t, lang } = useWords();
  const sorted = [...tiers].sort((a, b) => b.minutesBefore - a.minutesBefore);
  return (
    <ul>
      {sorted.map(({ minutesBefore, percentKept }) => (
        <li key={minutesBefore}>
          {minutesBefore > 0 ? t('nearby.before', { time: sayMinutes(minutesBefore, lang) }) : t('nearby.later')}
          {percentKept === 0 ? t('nearby.keepsNothing') : t('nearby.keeps', { percent: percentKept })}
        </li>
      ))}
    </ul>
  );
}
