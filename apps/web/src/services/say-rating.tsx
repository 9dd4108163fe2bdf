import { useWords } from '../i18n/use-words';
import { sayCount } from '../say/amount';

/** The mean of the ratings, in words that a screen reader reads; nothing where there is none. */
export function SayRating({ count, mean }: { count: number; mean: number }) {
  const { t, lang } = useWords();
  if (count === 0) return null;
  return (
    <p className="small">
      {t('nearby.rated', { mean: (Math.floor(mean / 10) / 10).toFixed(1), count: sayCount(count, lang) })}
    </p>
  );
}
