import { useState } from 'react';
import type { DocumentInput } from 'urql';
import { newKey } from './new-key';
import type { Refusal } from './refusal';
import { useCommand, type Outcome } from './use-command';

interface Once<Data, Input> {
  readonly run: (input: Omit<Input, 'idempotencyKey'>) => Promise<Outcome<Data>>;
  readonly busy: boolean;
  /** Why the last one was refused. */
  readonly refusal: Refusal | null;
}

/** A deed that must not happen twice: as long as its answer is not known, the same deed goes again with the same key. */
export function useOnce<Data, Input extends { idempotencyKey: string }>(
  document: DocumentInput<Data, { input: Input }>,
): Once<Data, Input> {
  const command = useCommand(document);
  const [lost, setLost] = useState<{ words: string; key: string } | null>(null);
  const run = async (input: Omit<Input, 'idempotencyKey'>): Promise<Outcome<Data>> => {
    const words = JSON.stringify(input);
    const key = lost?.words === words ? lost.key : newKey();
    setLost({ words, key });
    const outcome = await command.run({ input: { ...input, idempotencyKey: key } as Input });
    if (outcome.refusal?.code !== 'NETWORK') setLost(null);
    return outcome;
  };
  return { run, busy: command.busy, refusal: command.refusal };
}
