/** A place on the earth in degrees, WGS-84. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

const MEAN_EARTH_RADIUS_METRES = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Straight-line distance in whole metres (haversine on the mean sphere, IUGG radius). Whole, so that orders never hang on a last bit. */
export function distanceMetres(from: Place, to: Place): number {
  const halfLatitude = Math.sin(radians(to.latitude - from.latitude) / 2);
  const halfLongitude = Math.sin(radians(to.longitude - from.longitude) / 2);
  const chord =
    halfLatitude ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * halfLongitude ** 2;
  return Math.round(2 * MEAN_EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord))));
}

/** Minutes on the way: straight line × detour ÷ pace, rounded up. 0 for the same place. `metresPerMinute` is the volunteer's own. */
export function travelMinutes(metres: number, metresPerMinute: number, detourPercent: number): number {
  return Math.ceil((metres * detourPercent) / 100 / metresPerMinute);
}
