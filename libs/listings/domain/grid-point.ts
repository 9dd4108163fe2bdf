import type { Point } from '#kernel';
import type { GridPoint } from './listing-terms.js';

/** Units of a degree. */
const UNITS = 100_000;
/** A degree of latitude in metres, on a sphere of the earth's mean radius. */
const METRES_PER_DEGREE = 111_195;
/** Cosines are whole numbers of thousandths. */
const THOUSAND = 1_000;

/** A point in whole units, about a metre each. */
export function toGrid({ longitude, latitude }: Point): GridPoint {
  return { longitudeUnits: Math.round(longitude * UNITS), latitudeUnits: Math.round(latitude * UNITS) };
}

/** The same in degrees. */
export function fromGrid({ longitudeUnits, latitudeUnits }: GridPoint): Point {
  return { longitude: longitudeUnits / UNITS, latitude: latitudeUnits / UNITS };
}

/** What is within some metres of a point, in whole numbers, so that a database compares as this program does. */
export interface Circle {
  readonly centre: GridPoint;
  /** Thousandths of the cosine of the latitude: how much shorter a degree of longitude is. */
  readonly cosine: number;
  /** The square of the radius in thousandths of a unit; a safe integer up to 300 km. */
  readonly square: number;
  readonly box: { readonly south: number; readonly north: number; readonly west: number; readonly east: number };
}

/** The circle around a point. Distances are those of a plane: at 50 km a thousandth off. */
export function circleAround(point: Point, metres: number): Circle {
  const centre = toGrid(point);
  const cosine = Math.max(1, Math.round(Math.cos((point.latitude * Math.PI) / 180) * THOUSAND));
  const radius = (metres / METRES_PER_DEGREE) * UNITS;
  const [high, wide] = [Math.ceil(radius), Math.ceil((radius * THOUSAND) / cosine)];
  const { longitudeUnits: x, latitudeUnits: y } = centre;
  return {
    ...{ centre, cosine, square: Math.floor((radius * THOUSAND) ** 2) },
    box: { south: y - high, north: y + high, west: x - wide, east: x + wide },
  };
}

/** The square of a distance in thousandths of a unit, as the database reckons it. */
export function squareFrom({ centre, cosine }: Pick<Circle, 'centre' | 'cosine'>, point: GridPoint): number {
  const north = (point.latitudeUnits - centre.latitudeUnits) * THOUSAND;
  const east = (point.longitudeUnits - centre.longitudeUnits) * cosine;
  return north * north + east * east;
}
