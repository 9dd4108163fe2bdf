import type { ReactNode } from 'react';

/** A name and what it is; left out where there is nothing to say. */
export type Fact = readonly [name: string, value: ReactNode];

/** Facts side by side, each with its name above it. */
export function Facts({ of }: { of: readonly Fact[] }) {
  return (
    <dl className="facts-wide">
      {of
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
