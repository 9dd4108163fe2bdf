import { changeLanguage } from '../i18n/start';
import { useWords } from '../i18n/use-words';
import { OneOf } from '../parts/choice';
import { chooseTextSize, textSizes, useTextSize, type TextSize } from './look';

/** Language, and the elders' version with its text sizes. */
export function Switches() {
  const { t, lang } = useWords();
  const size = useTextSize();
  const sizes = textSizes.map((px) => ({ value: String(px), label: t(`look.size${px}`) }));
  return (
    <section className="card form" aria-label={t('look.title')}>
      <OneOf
        label={t('look.size')}
        options={sizes}
        value={String(size)}
        onChange={(px) => chooseTextSize(Number(px) as TextSize)}
      />
      <OneOf
        label="语言 · Language"
        options={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
        value={lang}
        onChange={(chosen) => void changeLanguage(chosen)}
      />
    </section>
  );
}
