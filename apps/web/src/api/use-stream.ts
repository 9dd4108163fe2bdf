import { useEffect, useState } from 'react';

/** So long after a stream was refused it is opened again, in milliseconds; after a loss the browser does so by itself. */
const AGAIN_AFTER = 5_000;

interface Stream<Told> {
  /** What was told last at this address. */
  readonly pushed: Told | undefined;
  /** Whether the stream stands. */
  readonly live: boolean;
}

/** Follows server-sent events, the way of what is public and moves; null follows none. */
export function useStream<Told>(address: string | null): Stream<Told> {
  const [told, setTold] = useState<{ readonly from: string; readonly data: Told }>();
  const [live, setLive] = useState(true);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (address === null) return undefined;
    const source = new EventSource(address);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => setLive(navigator.onLine && source.readyState === EventSource.OPEN);
    source.onopen = look;
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    source.onmessage = ({ data }) => setTold({ from: address, data: JSON.parse(String(data)) as Told });
    source.onerror = () => {
      look();
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(() => setAttempt(attempt + 1), AGAIN_AFTER);
    };
    return () => {
      source.close();
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
      clearTimeout(timer);
    };
  }, [address, attempt]);
  return { pushed: told !== undefined && told.from === address ? told.data : undefined, live };
}
