import { useState, type ReactNode } from 'react';
import type { Refusal } from '../api/refusal';
import { useWords } from '../i18n/use-words';
import { Button } from './button';
import { RefusalNote } from './feedback';

interface Props {
  /** The button that begins it. */
  readonly ask: string;
  /** The question that is asked once. */
  readonly sure: string;
  /** What follows from it. */
  readonly children?: ReactNode;
  readonly yes: string;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  readonly onYes: () => void;
}

/** A deed that is not taken back lightly: asked for once more before it is done. */
export function Sure({ ask, sure, children, yes, busy, refusal, onYes }: Props) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  if (!asks)
    return (
      <Button kind="plain" onClick={() => setAsks(true)}>
        {ask}
      </Button>
    );
  return (
    <section className="card">
      <h2>{sure}</h2>
      {children}
      <RefusalNote refusal={refusal} />
      <div className="buttons">
        <Button kind="plain" onClick={() => setAsks(false)}>
          {t('page.not')}
        </Button>
        <Button kind="grave" busy={busy} onClick={onYes}>
          {yes}
        </Button>
      </div>
    </section>
  );
}
