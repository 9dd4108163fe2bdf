import { metresBetween, minutesBetween } from './distance.js';
import type { Detector } from './detector.js';
import type { Place } from './record-facts.js';

/** 一机多人: one device signed for many people, at sites apart. A tablet at the door of one site serves many too, but there only. */
export const detectOneDevice: Detector = (record, { deviceUses }, { device: rule }) => {
  for (const { device, at } of record.signatures) {
    if (device === null) continue;
    const near = deviceUses.filter(
      (use) => use.device === device && Math.abs(minutesBetween(at, use.at)) <= rule.hours * 60,
    );
    const people = new Set(near.map((use) => use.volunteerId)).size;
    const sites = distinctSites(
      near.flatMap(({ site }) => site ?? []),
      rule.metresApart,
    );
    if (people >= rule.people && sites >= rule.sites) return { people, sites, uses: near.length };
  }
  return null;
};

/** How many places are further than so many metres from all counted before. */
function distinctSites(places: readonly Place[], metresApart: number): number {
  const distinct: Place[] = [];
  for (const place of places) {
    if (distinct.every((one) => metresBetween(one, place) > metresApart)) distinct.push(place);
  }
  return distinct.length;
}
