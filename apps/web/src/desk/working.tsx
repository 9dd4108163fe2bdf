import { useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words';

const SECOND = 1_000;

/** A deed that takes longer than a second says so, and for how long; what is done in steps shows its share (`InSteps`). */
export function Working() {
  const { t } = useWords();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), SECOND);
    return () => clearInterval(timer);
  }, []);
  if (seconds === 0) return null;
  return (
    <div className="working">
      <progress aria-label={t('desk.working', { seconds })} />
      <p className="soft small" aria-hidden="true">
        {t('desk.working', { seconds })}
      </p>
    </div>
  );
}
