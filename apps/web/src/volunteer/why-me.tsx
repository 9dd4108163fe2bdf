import type { OfferCardFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';

const MOST = 3;

/** Why this offer came to me: the three factors that weighed most. */
export function WhyMe({ reasons }: { reasons: OfferCardFragment['whyMe'] }) {
  const { t } = useWords();
  const told = [...reasons]
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value * b.weight - a.value * a.weight)
    .slice(0, MOST);
  if (told.length === 0) return null;
  return (
    <div>
      <p className="soft small">{t('why.title')}</p>
      <ul className="why">
        {told.map(({ factor }) => (
          <li key={factor} className="tag">
            {t(`why.${factor}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
