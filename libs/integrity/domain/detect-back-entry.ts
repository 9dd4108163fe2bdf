import type { Detector } from './detector.js';

/** 管理员补录: one person ordered the service and recorded it, nobody signed, and the place was taken at once. */
export const detectBackEntry: Detector = (record, _around, { backEntry }) => {
  const { recordedBy, placeTakenAt, minutes, service } = record;
  if (recordedBy === null || recordedBy !== service.orderedBy || record.signatures.length > 0) return null;
  if (placeTakenAt === null || minutes < backEntry.leastMinutes) return null;
  const takenAfterSeconds = Math.floor((placeTakenAt.getTime() - service.orderedAt.getTime()) / 1000);
  if (takenAfterSeconds > backEntry.placeWithinSeconds) return null;
  return { handlerId: recordedBy, takenAfterSeconds, recordedMinutes: minutes };
};
