import { isSigned } from './detect-overlap.js';
import { metresBetween, minutesBetween } from './distance.js';
import type { Detector } from './detector.js';

/** 行程不可能: two services too far apart for the time between them, one after the other; as with overlaps, the doubted one is the lie. */
export const detectImpossibleTravel: Detector = (record, { ofVolunteer, doubted }, { travel }) => {
  const here = record.service.site;
  if (!here) return null;
  for (const other of ofVolunteer) {
    const there = other.service.site;
    if (!there || other.requestId === record.requestId || doubted.has(other.recordId)) continue;
    if (isSigned(record) && !isSigned(other)) continue;
    const [first, second] = record.startedAt <= other.startedAt ? [record, other] : [other, record];
    const metres = metresBetween(here, there);
    const gapMinutes = minutesBetween(first.endedAt, second.startedAt);
    const usable = Math.max(0, gapMinutes) + travel.slackMinutes;
    if (metres > travel.floorMetres && metres > usable * travel.metresPerMinute) {
      return { otherRecordId: other.recordId, metres, gapMinutes };
    }
  }
  return null;
};
