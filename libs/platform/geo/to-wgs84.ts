import gcoord from 'gcoord';
import type { GivenPoint, Point } from '#kernel';

/** The package's types describe its bundle; Node loads its CommonJS build, whose default import is the library itself. */
const { transform, GCJ02, WGS84 } = gcoord as unknown as typeof gcoord.default;

/** Brings a coordinate to WGS-84; Chinese map apps give GCJ-02, some hundred metres off. Rounded to 1e-7 degrees (1 cm). */
export function toWgs84(given: GivenPoint): Point {
  const { longitude, latitude } = given;
  if (given.system === 'WGS84') return { longitude, latitude };
  const [east, north] = transform([longitude, latitude], GCJ02, WGS84);
  return { longitude: sevenDigits(east ?? longitude), latitude: sevenDigits(north ?? latitude) };
}

const sevenDigits = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;
