import type { LastPlaceQuery } from '../generated/types';
import type { Point } from './locate';

type Past = LastPlaceQuery['serviceRequests']['nodes'][number];

/** Somebody for whom services were ordered before, with the place of the last one. */
export interface Served {
  /** Tells one from the other: the name, which is all an order must have. */
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly point: Point | null;
}

/** Everybody for whom I ordered, the last first, each once. What was ordered for me stands under my own name. */
export function servedBefore(orders: readonly Past[]): Served[] {
  const found = new Map<string, Served>();
  for (const { contact } of orders) {
    if (!contact || contact.name === '') continue;
    const before = found.get(contact.name);
    const fresh = {
      name: contact.name,
      phone: before?.phone || (contact.phone ?? ''),
      address: before?.address || (contact.address ?? ''),
      point: before?.point ?? contact.point,
    };
    found.set(contact.name, fresh);
  }
  return [...found.values()];
}
