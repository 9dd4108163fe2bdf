import type { AccountFragment } from '../generated/types';
import type { Point } from './locate';

/** The middle of the region somebody lives in. */
export function middleOf({ longitude, latitude }: AccountFragment['region']): Point | null {
  return typeof longitude === 'number' && typeof latitude === 'number' ? { longitude, latitude } : null;
}
