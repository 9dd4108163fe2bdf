import { metresBetween } from './distance.js';
import type { Detector } from './detector.js';

/**
 * 签到码远传: every signature with a position lies far from where its code was shown; or very far from the site where that is
 * not known, for a service may have been moved.
 */
export const detectFarCode: Detector = (record, _around, { farCode }) => {
  const located = record.signatures.flatMap(({ point, shownAt }) => {
    const from = shownAt ?? record.service.site;
    if (!point || !from) return [];
    const metres = metresBetween(point, from);
    return [{ metres, far: metres > (shownAt ? farCode.metres : farCode.metresFromSite) }];
  });
  if (located.length === 0 || located.some(({ far }) => !far)) return null;
  return { nearestMetres: Math.min(...located.map(({ metres }) => metres)), signatures: located.length };
};
