import { useEffect } from 'react';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import type { Stepping } from './use-steps';

interface Props {
  /** What of the work is done, in words. */
  readonly said: string;
  readonly done: number;
  readonly of: number;
  readonly steps: Stepping;
  /** Whether it goes on by itself: for who has just begun it. */
  readonly begin: boolean;
  /** Whether the reader may go on with it. */
  readonly mayGoOn?: boolean;
}

/** How far work is that is done in steps 分步办理, what kept it, and going on from there. */
export function InSteps({ said, done, of, steps: { run, stop, busy, refusal }, begin, mayGoOn = true }: Props) {
  const { t } = useWords();
  // Once, as the page opens: whoever stops it does not want it to begin again by itself.
  useEffect(() => {
    if (begin) void run();
  }, [begin]);
  return (
    <section className="card" aria-busy={busy}>
      <p role="status">{said}</p>
      <progress value={done} max={of} aria-label={said} />
      <RefusalNote refusal={refusal} />
      {mayGoOn && (
        <div className="buttons">
          {busy ? (
            <Button kind="plain" onClick={stop}>
              {t('desk.stopSteps')}
            </Button>
          ) : (
            <Button onClick={() => void run()}>{t(refusal ? 'refusal.again' : 'desk.goOn')}</Button>
          )}
        </div>
      )}
    </section>
  );
}
