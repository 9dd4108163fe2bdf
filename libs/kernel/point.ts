/** A place on earth, WGS-84 degrees: the only system used in calculations. */
export interface Point {
  longitude: number;
  latitude: number;
}

/** Systems a coordinate may arrive in: WGS-84 (GPS) or GCJ-02 (Chinese map apps). */
export const coordinateSystemNames = ['WGS84', 'GCJ02'] as const;
export type CoordinateSystem = (typeof coordinateSystemNames)[number];

/** A coordinate as somebody gave it, with its system. */
export interface GivenPoint extends Point {
  system: CoordinateSystem;
}

const EARTH_RADIUS_METRES = 6_371_008.8;

/** Great-circle distance in metres between two WGS-84 points (haversine). */
export function metresBetween(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const dLatitude = (b.latitude - a.latitude) * radians;
  const dLongitude = (b.longitude - a.longitude) * radians;
  const h =
    Math.sin(dLatitude / 2) ** 2 +
    Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin(dLongitude / 2) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}
