import { useRef } from 'react';
import type { AnyVariables, DocumentInput } from 'urql';
import { newKey } from '../api/new-key';
import type { Refusal } from '../api/refusal';
import { useCommand } from '../api/use-command';
import { useTurns } from './use-turns';

/** Work that the server does in steps 分步办理, under way or not. */
export interface Stepping {
  /** Takes one step after the other, from where it stands, until all are done. */
  readonly run: () => Promise<void>;
  /** No further step is taken. */
  readonly stop: () => void;
  readonly busy: boolean;
  /** Why the last step was refused. */
  readonly refusal: Refusal | null;
}

/** Each step is a request with a key of its own, which stays the same until that step is done. */
export function useSteps<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  input: (key: string) => Variables,
  isWhole: (data: Data) => boolean,
): Stepping {
  const command = useCommand(document);
  const key = useRef<string | null>(null);
  const { busy, begin, stop } = useTurns();
  const run = async (): Promise<void> => {
    const isMine = begin();
    for (let whole = false; !whole;) {
      key.current ??= newKey();
      const { data } = await command.run(input(key.current));
      if (data) key.current = null;
      if (!isMine()) return;
      if (!data) break;
      whole = isWhole(data);
    }
    stop();
  };
  return { run, stop, busy, refusal: command.refusal };
}
