import type { CombinedError } from '@urql/core';

/** Why something did not work, as the page shows it. */
export interface Refusal {
  /** By docs/errors.md; NETWORK when the server could not be reached. */
  readonly code: string;
  /** In the language of the page; empty for NETWORK. */
  readonly message: string;
}

/** What the API answered, or NETWORK. */
export function refusalOf(error: CombinedError | undefined): Refusal | null {
  if (!error) return null;
  const [first] = error.graphQLErrors;
  if (!first) return { code: 'NETWORK', message: '' };
  const code = first.extensions['code'];
  return { code: typeof code === 'string' ? code : 'INTERNAL', message: first.message };
}
