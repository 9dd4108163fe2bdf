import { useEffect, useRef, useState } from 'react';

/** Work that takes one step after the other and can be stopped between two of them. */
export interface Turns {
  readonly busy: boolean;
  /** Begins, which ends what ran before; answers whether it is still this one's turn. */
  readonly begin: () => () => boolean;
  /** No further step is taken. */
  readonly stop: () => void;
}

/** Who leaves the page has it stop after the step that is being taken. */
export function useTurns(): Turns {
  const running = useRef(0);
  const [busy, setBusy] = useState(false);
  useEffect(() => () => void (running.current += 1), []);
  const stop = (): void => {
    running.current += 1;
    setBusy(false);
  };
  const begin = (): (() => boolean) => {
    const mine = (running.current += 1);
    setBusy(true);
    return () => running.current === mine;
  };
  return { busy, begin, stop };
}
