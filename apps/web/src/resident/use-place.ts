import { useState } from 'react';
import type { AccountFragment } from '../generated/types';
import { keptPlace } from './kept-place';
import { locate, type Point } from './locate';
import { middleOf } from './middle-of';
import type { Whom } from './whom';

export interface PlaceState {
  readonly address: string;
  readonly setAddress: (address: string) => void;
  readonly point: Point | null;
  /** How well the map knows it: from an order or the device, roughly from the community, or not at all. */
  readonly known: 'exactly' | 'roughly' | 'asking' | 'refused' | 'unknown';
  readonly find: () => void;
}

/**
 * Where to come: where the device is if it was asked, else the place of the last order for this person, else the middle of the
 * community. What this device remembers is the place of its owner alone.
 */
export function usePlace(me: Pick<AccountFragment, 'id' | 'region'>, whom: Whom): PlaceState {
  const kept = whom.own ? keptPlace(me.id) : null;
  const [typed, setAddress] = useState<string | null>(null);
  const [found, setFound] = useState<Point | null>(null);
  const [asked, setAsked] = useState<'asking' | 'refused' | null>(null);
  const exact = found ?? kept?.point ?? whom.point;
  const rough = middleOf(me.region);
  const find = (): void => {
    setAsked('asking');
    void locate().then((here) => {
      setFound(here);
      setAsked(here === null ? 'refused' : null);
    });
  };
  return {
    address: typed ?? kept?.address ?? whom.address,
    setAddress,
    point: exact ?? rough,
    known: asked ?? (exact ? 'exactly' : rough ? 'roughly' : 'unknown'),
    find,
  };
}
