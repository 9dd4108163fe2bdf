import { useRef } from 'react';
import { newKey } from '../api/new-key';

/** A key for a deed in certain words: the same words keep it while they are tried again, others get another. */
export function useSameKey(): (words: unknown) => string {
  const kept = useRef<{ words: string; key: string } | null>(null);
  return (words) => {
    const text = JSON.stringify(words);
    if (kept.current?.words !== text) kept.current = { words: text, key: newKey() };
    return kept.current.key;
  };
}
