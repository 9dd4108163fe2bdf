import { useState } from 'react';
import { useQuery } from 'urql';
import { LastPlaceDocument } from '../generated/resident';
import type { AccountFragment } from '../generated/types';
import { keptPlace } from './kept-place';
import { locate, type Point } from './locate';

export interface PlaceState {
  readonly address: string;
  readonly setAddress: (address: string) => void;
  readonly point: Point | null;
  /** How well the map knows it: from an order or the device, roughly from the community, or not at all. */
  readonly known: 'exactly' | 'roughly' | 'asking' | 'refused' | 'unknown';
  readonly find: () => void;
}

/** The middle of the region somebody lives in. */
export function middleOf({ longitude, latitude }: AccountFragment['region']): Point | null {
  return typeof longitude === 'number' && typeof latitude === 'number' ? { longitude, latitude } : null;
}

/** Where to come: where the device is if it was asked, else the place of the last order, else the middle of the community. */
export function usePlace(me: Pick<AccountFragment, 'id' | 'region'>): PlaceState {
  const kept = keptPlace(me.id);
  const [typed, setAddress] = useState<string | null>(null);
  const [found, setFound] = useState<Point | null>(null);
  const [asked, setAsked] = useState<'asking' | 'refused' | null>(null);
  const [{ data }] = useQuery({ query: LastPlaceDocument, pause: kept !== null, requestPolicy: 'cache-first' });
  const last = data?.serviceRequests.nodes.map(({ contact }) => contact).find((contact) => contact?.point);
  const exact = found ?? kept?.point ?? last?.point ?? null;
  const rough = middleOf(me.region);
  const find = (): void => {
    setAsked('asking');
    void locate().then((here) => {
      setFound(here);
      setAsked(here === null ? 'refused' : null);
    });
  };
  return {
    address: typed ?? kept?.address ?? last?.address ?? '',
    setAddress,
    point: exact ?? rough,
    known: asked ?? (exact ? 'exactly' : rough ? 'roughly' : 'unknown'),
    find,
  };
}
