import type { ReactNode } from 'react';

/** What came of a check, read out at once: a sign and words beside its colour. */
export function Verdict({ good, title, children }: { good: boolean; title: string; children?: ReactNode }) {
  return (
    <section className="card verdict" data-good={good || undefined} role="status">
      <h2>
        <span aria-hidden="true">{good ? '✓' : '✕'}</span> {title}
      </h2>
      {children}
    </section>
  );
}
