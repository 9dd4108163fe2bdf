import { useWords } from '../i18n/use-words';
import { Button } from './button';

/** The next page of a list. */
export function More({ onClick }: { onClick: () => void }) {
  const { t } = useWords();
  return (
    <Button kind="plain" onClick={onClick}>
      {t('page.more')}
    </Button>
  );
}
