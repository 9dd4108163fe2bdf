import { useWords } from '../i18n/use-words';
import { sayFen } from '../say/amount';

interface Props {
  /** In fen, all of them. */
  readonly raised: number;
  readonly goal: number | null;
  readonly matched: number;
}

/** How far a drive has come towards its goal. */
export function Raised({ raised, goal, matched }: Props) {
  const { t } = useWords();
  return (
    <div className="raised">
      <p className="figure">{sayFen(raised)}</p>
      <p className="soft numbers">{goal === null ? t('giving.raised') : t('giving.ofGoal', { goal: sayFen(goal) })}</p>
      {goal !== null && goal > 0 && (
        <div className="bar">
          <i style={{ width: `${Math.min(100, (raised / goal) * 100)}%` }} />
        </div>
      )}
      {matched > 0 && <p className="soft small numbers">{t('giving.matched', { amount: sayFen(matched) })}</p>}
    </div>
  );
}
