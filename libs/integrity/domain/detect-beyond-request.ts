import { metresBetween, minutesBetween } from './distance.js';
import type { Detector } from './detector.js';
import type { RecordFacts } from './record-facts.js';

/** 超出需求时长: the claimed time goes far beyond what was asked for, and no sign-out on the spot proves that it was so. */
export const detectBeyondRequest: Detector = (record, _around, { beyondRequest: rule }) => {
  const plannedMinutes = minutesBetween(record.service.startsAt, record.service.endsAt);
  const claimedMinutes = minutesBetween(record.startedAt, record.endedAt);
  const metres = metresOfSignOut(record);
  const least = metres === 'NO_POSITION' ? rule.minutesUnlocated : rule.minutes;
  const far = claimedMinutes - plannedMinutes >= least;
  const much = claimedMinutes * 100 >= plannedMinutes * rule.percent;
  const onTheSpot = typeof metres === 'number' && metres <= rule.spotMetres;
  return far && much && !onTheSpot ? { plannedMinutes, claimedMinutes } : null;
};

/** How far from the site, or from where the code was shown, the last signature was given; null without any. */
function metresOfSignOut({ signatures, service }: RecordFacts): number | 'NO_POSITION' | null {
  const last = signatures.at(-1);
  if (last === undefined) return null;
  const spot = last.shownAt ?? service.site;
  return last.point === null || spot === null ? 'NO_POSITION' : metresBetween(last.point, spot);
}
