import { useCallback, useState } from 'react';
import { useMutation, type AnyVariables, type DocumentInput } from 'urql';
import { refusalOf, type Refusal } from './refusal';

/** What became of a deed: its answer, or why not. */
export interface Outcome<Data> {
  readonly data: Data | null;
  readonly refusal: Refusal | null;
}

interface Command<Data, Variables> {
  readonly run: (variables: Variables) => Promise<Outcome<Data>>;
  readonly busy: boolean;
  /** Why the last one was refused. */
  readonly refusal: Refusal | null;
}

/** A mutation whose refusal the page shows. */
export function useCommand<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
): Command<Data, Variables> {
  const [{ fetching }, execute] = useMutation<Data, Variables>(document);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const run = useCallback(
    async (variables: Variables): Promise<Outcome<Data>> => {
      setRefusal(null);
      const { data, error } = await execute(variables);
      const refused = refusalOf(error);
      setRefusal(refused);
      return { data: refused ? null : (data ?? null), refusal: refused };
    },
    [execute],
  );
  return { run, busy: fetching, refusal };
}
