import { useState } from 'react';
import { useAccount } from '../account/use-account';
import { locate, type Point } from '../resident/locate';
import { middleOf } from '../resident/middle-of';

interface Near {
  /** Where to look from: the device if it was asked, else the middle of the community; null where neither is known. */
  readonly point: Point | null;
  readonly exact: boolean;
  readonly asking: boolean;
  readonly find: () => void;
}

/** The place that services are near to. It is sent with the question and kept nowhere. */
export function useNear(): Near {
  const { data } = useAccount();
  const [here, setHere] = useState<Point | null>(null);
  const [asking, setAsking] = useState(false);
  const find = (): void => {
    setAsking(true);
    void locate().then((found) => {
      setHere(found);
      setAsking(false);
    });
  };
  return { point: here ?? (data ? middleOf(data.me.region) : null), exact: here !== null, asking, find };
}
