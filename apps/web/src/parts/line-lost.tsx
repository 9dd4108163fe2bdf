import { useSyncExternalStore } from 'react';
import { presentLine, watchLine } from '../api/socket';
import { useWords } from '../i18n/use-words';

function watch(listener: () => void): () => void {
  const stop = watchLine(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    stop();
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says that nothing new arrives until the network is back. */
export function LineLost() {
  const { t } = useWords();
  const lost = useSyncExternalStore(watch, () => !navigator.onLine || presentLine() === 'lost');
  return <div role="status">{lost && <p className="line-lost">{t('page.lineLost')}</p>}</div>;
}
