import { useEffect, useRef } from 'react';

/** Asks again every so many milliseconds while the page is looked at; never where that is null. */
export function useAskedAgain(again: () => void, everyMs: number | null): void {
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  });
  useEffect(() => {
    if (everyMs === null) return undefined;
    // A page that is drawn anew each second must not begin its waiting anew.
    const timer = setInterval(() => document.visibilityState === 'visible' && latest.current(), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
}
