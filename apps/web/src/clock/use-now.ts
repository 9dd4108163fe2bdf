import { useEffect, useState } from 'react';
import { serverNow } from './server-clock';

/** The server's time, renewed every so many milliseconds while the page is looked at. */
export function useNow(everyMs = 1_000): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
