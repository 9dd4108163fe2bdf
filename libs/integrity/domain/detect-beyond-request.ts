import { minutesBetween } from './distance.js';
import type { Detector } from './finding.js';

/** 超出需求时长: the claimed time goes far beyond what was asked for. */
export const detectBeyondRequest: Detector = (record, _around, { beyondRequest }) => {
  const plannedMinutes = minutesBetween(record.service.startsAt, record.service.endsAt);
  const claimedMinutes = minutesBetween(record.startedAt, record.endedAt);
  const far = claimedMinutes - plannedMinutes >= beyondRequest.minutes;
  const much = claimedMinutes * 100 >= plannedMinutes * beyondRequest.percent;
  return far && much ? { plannedMinutes, claimedMinutes } : null;
};
