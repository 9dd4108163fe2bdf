import { useEffect, useState } from 'react';
import type { Refusal } from '../api/refusal';
import { useAskedAgain } from '../api/use-asked-again';
import { useLiveQuery } from '../api/use-live-query';
import { DistrictFiguresDocument } from '../generated/screen';
import type { FiguresFragment } from '../generated/types';

/** So often the screen asks, in milliseconds, for "as of" while nothing changes, and in case the stream broke off. */
const ASK_EVERY = 30_000;
/** So long after the stream was refused it is opened again, in milliseconds; after a loss the browser does so by itself. */
const AGAIN_AFTER = 5_000;

interface Followed {
  readonly figures: FiguresFragment | undefined;
  readonly waiting: boolean;
  readonly refusal: Refusal | null;
  /** Whether the stream stands. */
  readonly live: boolean;
  readonly again: () => void;
}

/** The figures of a region as they are pushed, for a screen that nobody touches for months: it goes on by itself. */
export function useFigures(regionId: string): Followed {
  const { data, waiting, refusal, again } = useLiveQuery({ query: DistrictFiguresDocument, variables: { regionId } });
  const { pushed, live } = useStream(regionId);
  useAskedAgain(again, ASK_EVERY);
  const asked = data?.districtFigures;
  const figures = asked && pushed ? (asked.asOf > pushed.asOf ? asked : pushed) : (pushed ?? asked);
  return { figures, waiting, refusal: figures ? null : refusal, live, again };
}

/** Server-sent events of a region: the same figures as the query gives. */
function useStream(regionId: string): { pushed: FiguresFragment | undefined; live: boolean } {
  const [pushed, setPushed] = useState<FiguresFragment>();
  const [live, setLive] = useState(true);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const source = new EventSource(`/figures/${regionId}/stream`);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => setLive(navigator.onLine && source.readyState === EventSource.OPEN);
    source.onopen = look;
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    source.onmessage = ({ data }) => setPushed(JSON.parse(String(data)) as FiguresFragment);
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
  }, [regionId, attempt]);
  return { pushed: pushed?.regionId === regionId ? pushed : undefined, live };
}
