import { useEffect } from 'react';
import { useSignedIn } from './session';

/** Asks again every so many milliseconds while nobody is signed in: what is pushed comes by a socket, and that needs a token. */
export function useAskedAgainSignedOut(again: () => void, everyMs = 10_000): void {
  const signedIn = useSignedIn();
  useEffect(() => {
    if (signedIn) return undefined;
    const timer = setInterval(again, everyMs);
    return () => clearInterval(timer);
  });
}
