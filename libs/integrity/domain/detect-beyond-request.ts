import { metresBetween, minutesBetween } from './distance.js';
import type { Detector } from './finding.js';
import type { RecordFacts } from './record-facts.js';

/** 超出需求时长: the claimed time goes far beyond what was asked for, and no sign-out on the spot proves that it was so. */
export const detectBeyondRequest: Detector = (record, _around, { beyondRequest }) => {
  const plannedMinutes = minutesBetween(record.service.startsAt, record.service.endsAt);
  const claimedMinutes = minutesBetween(record.startedAt, record.endedAt);
  const far = claimedMinutes - plannedMinutes >= beyondRequest.minutes;
  const much = claimedMinutes * 100 >= plannedMinutes * beyondRequest.percent;
  if (!far || !much || endsOnTheSpot(record, beyondRequest.spotMetres)) return null;
  return { plannedMinutes, claimedMinutes };
};

function endsOnTheSpot({ signatures, service }: RecordFacts, metres: number): boolean {
  const last = signatures.at(-1);
  const spot = last?.shownAt ?? service.site;
  return last !== undefined && last.point !== null && spot !== null && metresBetween(last.point, spot) <= metres;
}
