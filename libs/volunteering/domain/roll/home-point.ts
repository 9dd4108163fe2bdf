import { plainText } from './cell-text.js';
import { CellRefused } from './refusal.js';

/** A point in degrees, as written in the file (the import says which coordinate system that is). */
export interface HomePoint {
  longitude: number;
  latitude: number;
}

function degrees(cell: string): number | null {
  const text = plainText(cell).replace(/^(东经|北纬|[EN])|[°度\s]|[EN]$/gi, '');
  if (text === '') return null;
  if (!/^-?\d{1,3}(\.\d+)?$/.test(text)) throw new CellRefused('POINT_INVALID', { value: plainText(cell) });
  return Number(text);
}

const inChina = (longitude: number, latitude: number): boolean =>
  longitude >= 73 && longitude <= 136 && latitude >= 3 && latitude <= 54;

/** The home point of a line; null when both cells are empty. Points outside China's bounding box are refused. */
export function readHomePoint(longitudeCell: string, latitudeCell: string): HomePoint | null {
  const longitude = degrees(longitudeCell);
  const latitude = degrees(latitudeCell);
  if (longitude === null && latitude === null) return null;
  if (longitude === null || latitude === null) throw new CellRefused('POINT_HALF');
  if (inChina(longitude, latitude)) return { longitude, latitude };
  throw new CellRefused(inChina(latitude, longitude) ? 'POINT_SWAPPED' : 'POINT_OUTSIDE');
}
