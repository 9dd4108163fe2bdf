import { useState } from 'react';
import type { DocumentInput } from 'urql';
import type { Refusal } from '../api/refusal';
import { useOnce } from '../api/use-once';

interface Giving<Input> {
  /** Answers whether it was given. */
  readonly give: (input: Omit<Input, 'idempotencyKey'>) => Promise<boolean>;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  /** How many were given last; null before. */
  readonly given: number | null;
}

/** Gives points, and remembers how many. */
export function useGiving<Data, Input extends { amount: number; idempotencyKey: string }>(
  document: DocumentInput<Data, { input: Input }>,
): Giving<Input> {
  const { run, busy, refusal } = useOnce<Data, Input>(document);
  const [given, setGiven] = useState<number | null>(null);
  const give = async (input: Omit<Input, 'idempotencyKey'>): Promise<boolean> => {
    setGiven(null);
    const { data } = await run(input);
    if (data) setGiven((input as { amount: number }).amount);
    return data !== null;
  };
  return { give, busy, refusal, given };
}
