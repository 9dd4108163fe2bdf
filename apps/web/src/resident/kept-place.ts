import { kept } from '../api/kept';

/** Where somebody is served: the address, and the point on the map (WGS-84). */
export interface Place {
  readonly personId: string;
  readonly address: string;
  readonly point: { readonly longitude: number; readonly latitude: number } | null;
}

const place = kept<Place>('linli.place', () => localStorage);

/** The place of this person's last order from this device. */
export function keptPlace(personId: string): Place | null {
  const found = place.read();
  return found?.personId === personId ? found : null;
}

export function keepPlace(given: Place): void {
  place.write(given);
}

export function forgetPlace(): void {
  place.write(null);
}
