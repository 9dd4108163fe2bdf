import { metresBetween } from './distance.js';
import type { Detector } from './finding.js';

/** 签到码远传: every signature with a position lies far from where its code was shown, or from the site where that is not known. */
export const detectFarCode: Detector = (record, _around, { farCode }) => {
  const distances = record.signatures.flatMap(({ point, shownAt }) => {
    const shown = shownAt ?? record.service.site;
    return point && shown ? [metresBetween(point, shown)] : [];
  });
  if (distances.length === 0) return null;
  const nearestMetres = Math.min(...distances);
  return nearestMetres > farCode.metres ? { nearestMetres, signatures: distances.length } : null;
};
