import type { ReactNode } from 'react';
import type { Refusal } from '../api/refusal';
import { useWords } from '../i18n/use-words';
import { Button } from './button';

/** Refusals that asking again does not change. */
const FINAL = ['FORBIDDEN', 'NOT_FOUND'];

/** What was refused, in the words of the API, read out at once. */
export function RefusalNote({ refusal, again }: { refusal: Refusal | null; again?: () => void }) {
  const { t } = useWords();
  if (!refusal) return null;
  return (
    <div className="note" data-tone="grave" role="alert">
      <p>{refusal.message || t('refusal.network')}</p>
      {again && !FINAL.includes(refusal.code) && (
        <Button kind="plain" onClick={again}>
          {t('refusal.again')}
        </Button>
      )}
    </div>
  );
}

/** Nothing here, and what can be done about it. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="empty">{children}</div>;
}

/** The shape of what is coming. */
export function Loading({ rows = 3 }: { rows?: number }) {
  const { t } = useWords();
  return (
    <div className="loading" role="status">
      <span className="unseen">{t('page.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <i key={row} />
      ))}
    </div>
  );
}

interface Answer<Data> {
  readonly data: Data | undefined;
  readonly waiting: boolean;
  readonly refusal: Refusal | null;
  readonly again: () => void;
}

/** Loading, refused, or there. */
export function Answered<Data>({ of, children }: { of: Answer<Data>; children: (data: Data) => ReactNode }) {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.waiting) return <Loading />;
  return <RefusalNote refusal={of.refusal} again={of.again} />;
}
