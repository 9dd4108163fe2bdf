import { minutesBetween } from './distance.js';
import type { Detector } from './detector.js';
import type { RecordFacts } from './record-facts.js';

/** Of the alike ones, the share in percent whose places were taken in one go: a few later ones make no list honest. */
const MOST = 80;

/**
 * 批量录入: one handler entered many alike, faster than a hand writes names; or their places were taken in one go for a service
 * ordered shortly before.
 */
export const detectBatch: Detector = (record, { ofHandler }, { batch }) => {
  const { recordedBy, placeTakenAt, service } = record;
  if (recordedBy === null || placeTakenAt === null || record.signatures.length > 0) return null;
  const alike = ofHandler.filter((other) => isAlike(record, other, batch.withinMinutes));
  if (alike.length < batch.records) return null;
  const millisecondsEach = paceOf(alike);
  const atOnce = alike.filter((other) => isNear(placeTakenAt, other.placeTakenAt, batch.placesWithinMinutes)).length;
  const orderedLate = minutesBetween(service.orderedAt, service.startsAt) <= batch.orderedWithinHours * 60;
  const inOneGo = orderedLate && atOnce * 100 >= alike.length * MOST;
  if (!inOneGo && millisecondsEach > batch.secondsEach * 1000) return null;
  return { handlerId: recordedBy, records: alike.length, placesTakenAtOnce: atOnce, millisecondsEach };
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

const isNear = (a: Date, b: Date | null, minutes: number): boolean =>
  b !== null && Math.abs(minutesBetween(a, b)) <= minutes;

/** Milliseconds from one entry to the next, on average. */
function paceOf(records: readonly RecordFacts[]): number {
  const times = records.map(({ recordedAt }) => recordedAt.getTime()).sort((a, b) => a - b);
  return Math.round(((times.at(-1) ?? 0) - (times[0] ?? 0)) / Math.max(1, times.length - 1));
}
