import { businessDate } from '#kernel';
import { metresBetween, type Point } from './point.js';
import type { LoadPolicy } from './policy.js';
import type { ServiceMode, TravelMode } from './vocabulary.js';

/** A service a volunteer has taken, or may take: when, where, how. */
export interface Commitment {
  startsAt: Date;
  endsAt: Date;
  mode: ServiceMode;
  /** WGS-84, null for a remote service. */
  point: Point | null;
}

/** Planned minutes of a service. */
export function plannedMinutes(service: { startsAt: Date; endsAt: Date }): number {
  return Math.floor((service.endsAt.getTime() - service.startsAt.getTime()) / 60_000);
}

/** Minutes to travel from a to b: straight line × detour / speed, rounded up. Unknown or remote places take none. */
export function travelMinutes(a: Point | null, b: Point | null, by: TravelMode, load: LoadPolicy): number {
  if (!a || !b) return 0;
  const metres = (metresBetween(a, b) * load.detourPercent) / 100;
  return Math.ceil(metres / load.metresPerMinute[by]);
}

/** Whether two services cannot both be kept by one volunteer; between two on-site ones there must be time to travel. */
export function clash(a: Commitment, b: Commitment, by: TravelMode, load: LoadPolicy): boolean {
  const [first, second] = a.startsAt <= b.startsAt ? [a, b] : [b, a];
  if (first.endsAt > second.startsAt) return true;
  if (first.mode === 'REMOTE' || second.mode === 'REMOTE') return false;
  const gap = (second.startsAt.getTime() - first.endsAt.getTime()) / 60_000;
  return gap < travelMinutes(first.point, second.point, by, load) + load.bufferMinutes;
}

/** Whether taking `next` would exceed the minutes a volunteer may serve on its business day. */
export function exceedsDailyLimit(taken: Commitment[], next: Commitment, load: LoadPolicy): boolean {
  const day = businessDate(next.startsAt);
  const minutes = taken
    .filter((one) => businessDate(one.startsAt) === day)
    .reduce((sum, one) => sum + plannedMinutes(one), plannedMinutes(next));
  return minutes > load.dailyLimitMinutes;
}
