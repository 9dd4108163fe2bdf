import { minutesBetween } from './distance.js';
import type { Detector } from './detector.js';
import type { RecordFacts } from './record-facts.js';

/**
 * 时间重叠: another record of the volunteer claims the same time. What was signed is not doubted for what was only written down,
 * and nothing is doubted for a record that is doubted for itself: of two that cannot both be true, that one is the lie.
 */
export const detectOverlap: Detector = (record, { ofVolunteer, doubted }, { overlap }) => {
  let worst: { otherId: string; minutes: number } | null = null;
  for (const other of ofVolunteer) {
    if (other.requestId === record.requestId || doubted.has(other.recordId)) continue;
    if (isSigned(record) && !isSigned(other)) continue;
    const from = record.startedAt > other.startedAt ? record.startedAt : other.startedAt;
    const to = record.endedAt < other.endedAt ? record.endedAt : other.endedAt;
    const minutes = minutesBetween(from, to);
    if (minutes >= overlap.minutes && minutes > (worst?.minutes ?? 0)) worst = { otherId: other.recordId, minutes };
  }
  return worst && { otherRecordId: worst.otherId, overlapMinutes: worst.minutes };
};

export const isSigned = (record: RecordFacts): boolean => record.signatures.length > 0;
