import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { LastPlaceDocument } from '../generated/resident';
import { keptPlace } from './kept-place';
import { locate, type Point } from './locate';

export interface PlaceState {
  readonly address: string;
  readonly setAddress: (address: string) => void;
  readonly point: Point | null;
  /** `unknown` before anybody asked the device, `refused` when it could not tell. */
  readonly finding: 'unknown' | 'asking' | 'refused' | 'known';
  readonly find: () => void;
}

/** Where to come: the place of the last order, from this device or from the API; else where the device is. */
export function usePlace(personId: string): PlaceState {
  const known = keptPlace(personId);
  const [typed, setAddress] = useState<string | null>(null);
  const [found, setFound] = useState<Point | null>(null);
  const [asking, setAsking] = useState<'unknown' | 'asking' | 'refused'>('unknown');
  const [{ data }] = useQuery({ query: LastPlaceDocument, pause: known !== null, requestPolicy: 'cache-first' });
  const last = data?.serviceRequests.nodes.map(({ contact }) => contact).find((contact) => contact?.point);
  const point = found ?? known?.point ?? last?.point ?? null;
  const find = (): void => {
    setAsking('asking');
    void locate().then((here) => {
      setFound(here);
      setAsking(here === null ? 'refused' : 'unknown');
    });
  };
  const isNew = known === null && data !== undefined && !last;
  useEffect(() => {
    if (isNew) find();
  }, [isNew]);
  return {
    address: typed ?? known?.address ?? last?.address ?? '',
    setAddress,
    point,
    finding: point === null ? asking : 'known',
    find,
  };
}
