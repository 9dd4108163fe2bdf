import { minutesBetween } from './distance.js';
import type { Detector } from './finding.js';
import type { RecordFacts } from './record-facts.js';

/** Of the alike ones, the share in percent whose places were taken in one go. */
const MOST = 80;

/** 批量录入: one handler entered many alike, their places taken in one go for a service ordered shortly before. */
export const detectBatch: Detector = (record, { ofHandler }, { batch }) => {
  const { recordedBy, placeTakenAt, service } = record;
  if (recordedBy === null || placeTakenAt === null) return null;
  if (minutesBetween(service.orderedAt, service.startsAt) > batch.orderedWithinHours * 60) return null;
  const alike = ofHandler.filter((other) => isAlike(record, other, batch.withinMinutes));
  if (alike.length < batch.records) return null;
  const atOnce = alike.filter(
    (other) =>
      other.placeTakenAt !== null &&
      Math.abs(minutesBetween(placeTakenAt, other.placeTakenAt)) <= batch.placesWithinMinutes,
  );
  if (atOnce.length * 100 < alike.length * MOST) return null;
  return { handlerId: recordedBy, records: alike.length, placesTakenAtOnce: atOnce.length };
};

function isAlike(record: RecordFacts, other: RecordFacts, withinMinutes: number): boolean {
  return (
    other.signatures.length === 0 &&
    other.minutes === record.minutes &&
    other.startedAt.getTime() === record.startedAt.getTime() &&
    other.endedAt.getTime() === record.endedAt.getTime() &&
    Math.abs(minutesBetween(record.recordedAt, other.recordedAt)) <= withinMinutes
  );
}
