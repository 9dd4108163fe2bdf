import { minutesBetween } from './distance.js';
import type { Detector } from './finding.js';

/** 时间重叠: another record of the volunteer claims the same time. */
export const detectOverlap: Detector = (record, { ofVolunteer }, { overlap }) => {
  let worst: { otherId: string; minutes: number } | null = null;
  for (const other of ofVolunteer) {
    if (other.requestId === record.requestId) continue;
    const from = record.startedAt > other.startedAt ? record.startedAt : other.startedAt;
    const to = record.endedAt < other.endedAt ? record.endedAt : other.endedAt;
    const minutes = minutesBetween(from, to);
    if (minutes >= overlap.minutes && minutes > (worst?.minutes ?? 0)) worst = { otherId: other.recordId, minutes };
  }
  return worst && { otherRecordId: worst.otherId, overlapMinutes: worst.minutes };
};
