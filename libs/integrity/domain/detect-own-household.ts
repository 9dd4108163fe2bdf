import type { Detector } from './detector.js';

/** 服务自家人: the one served lives with the volunteer. */
export const detectOwnHousehold: Detector = (record) =>
  record.ownHousehold ? { orderedBy: record.service.orderedBy } : null;
