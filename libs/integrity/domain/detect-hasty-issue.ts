import { minutesBetween } from './distance.js';
import type { Detector } from './detector.js';

/** 数分钟内开具: more minutes than can have passed between the order and the record, such as 5 hours entered in 2 minutes. */
export const detectHastyIssue: Detector = (record, _around, { hastyIssue }) => {
  if (record.minutes < hastyIssue.leastMinutes) return null;
  const passedMinutes = minutesBetween(record.service.orderedAt, record.recordedAt);
  if (passedMinutes * 100 >= record.minutes * hastyIssue.percent) return null;
  return { passedMinutes, recordedMinutes: record.minutes };
};
