import type { Detector } from './detector.js';
import { widestReach } from './evidence-reach.js';

const DAY = 86_400_000;

/**
 * 经办人存疑: one person alone ordered and recorded a service of one volunteer, nobody signed, and other entries of the same hand
 * bear the mark of back-entry: those of the days before, and of the day after, which the nightly round knows. Who sells hours
 * with patience leaves no mark on every sale; who sells at all leaves some. Lists of many people are looked at by BATCH.
 */
export const detectDoubtedHandler: Detector = (record, { marks }, { doubtedHandler: rule }) => {
  const { recordedBy, recordedAt, minutes, service, signatures } = record;
  if (recordedBy === null || recordedBy !== service.orderedBy || signatures.length > 0) return null;
  if (service.places > 1 || minutes < rule.leastMinutes) return null;
  const markedEntries = marks.filter(({ recordId, enteredAt }) => {
    const daysAfter = (enteredAt.getTime() - recordedAt.getTime()) / DAY;
    return recordId !== record.recordId && daysAfter >= -rule.days && daysAfter <= widestReach.days;
  }).length;
  return markedEntries >= rule.entries ? { handlerId: recordedBy, markedEntries, recordedMinutes: minutes } : null;
};
