import { useEffect } from 'react';
import { useQuery, type AnyVariables, type UseQueryArgs } from 'urql';
import { refusalOf, type Refusal } from './refusal';
import { presentLine, watchLine } from './socket';

interface Live<Data> {
  readonly data: Data | undefined;
  readonly waiting: boolean;
  readonly refusal: Refusal | null;
  readonly again: () => void;
}

/** A query that is asked again when the connection stands, for what happened before it did: the first time or again. */
export function useLiveQuery<Data, Variables extends AnyVariables>(args: UseQueryArgs<Variables, Data>): Live<Data> {
  const [{ data: answer, fetching, error }, execute] = useQuery<Data, Variables>(args);
  // A refusal answers with null, or with null where a part of it was refused.
  const data = answer ?? undefined;
  const paused = args.pause === true;
  useEffect(() => {
    if (paused) return undefined;
    const renew = (): void => execute({ requestPolicy: 'network-only' });
    const early = presentLine() !== 'connected';
    const stop = watchLine((line, again) => (again || (early && line === 'connected')) && renew());
    window.addEventListener('online', renew);
    return () => {
      stop();
      window.removeEventListener('online', renew);
    };
  }, [execute, paused]);
  return {
    data,
    waiting: fetching && data === undefined,
    refusal: data === undefined ? refusalOf(error) : null,
    again: () => execute({ requestPolicy: 'network-only' }),
  };
}
