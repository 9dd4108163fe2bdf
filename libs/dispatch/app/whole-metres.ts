import { metresBetween } from '#volunteering';
import { type Place } from '../domain/place.js';

/** Straight-line distance in whole metres: whole, so that orders never hang on a last bit. */
export function wholeMetres(from: Place, to: Place): number {
  return Math.round(metresBetween(from, to));
}
