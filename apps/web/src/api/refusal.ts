import type { CombinedError } from '@urql/core';

/** Why something did not work, as the page shows it. */
export interface Refusal {
  /** By docs/errors.md; NETWORK when the server could not be reached. */
  readonly code: string;
  /** In the language of the page; empty for NETWORK. */
  readonly message: string;
  /** A limit that was passed, where one was: of money in 分. */
  readonly limit?: number;
}

/** What the API answered, or NETWORK. */
export function refusalOf(error: CombinedError | undefined): Refusal | null {
  if (!error) return null;
  const [first] = error.graphQLErrors;
  if (!first) return { code: 'NETWORK', message: '' };
  const { code, params } = first.extensions;
  const { limit } = (params ?? {}) as { limit?: unknown };
  return {
    code: typeof code === 'string' ? code : 'INTERNAL',
    message: first.message,
    ...(typeof limit === 'number' && { limit }),
  };
}
