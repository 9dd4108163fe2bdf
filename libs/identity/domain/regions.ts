import { generalErrors } from '#kernel';

/** Levels of the tree, from the top: 区县, 街道/镇, 社区/村, 网格. */
export const REGION_LEVELS = ['DISTRICT', 'STREET', 'COMMUNITY', 'GRID'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

/** A place in the tree. `path` is '/district/street/…/' of ids, so a region contains what begins with its path. */
export interface Region {
  readonly id: string;
  readonly parentId: string | null;
  readonly level: RegionLevel;
  readonly name: string;
  readonly path: string;
  /** Its middle 中心点, WGS-84, where it is known. */
  readonly longitude: number | null;
  readonly latitude: number | null;
}

/** The path of a region under its parent. Throws BAD_USER_INPUT unless the parent is of the level just above. */
export function pathUnder(parent: Pick<Region, 'level' | 'path'> | null, level: RegionLevel, id: string): string {
  const expected = REGION_LEVELS[REGION_LEVELS.indexOf(level) - 1] ?? null;
  if ((parent?.level ?? null) !== expected) {
    throw generalErrors.BAD_USER_INPUT({
      field: 'parentId',
      reason: `a ${level} lies in ${expected ?? 'no other region'}`,
    });
  }
  return `${parent?.path ?? '/'}${id}/`;
}

/** The ids on a path, from the district down to the region itself. */
export function idsOfPath(path: string): string[] {
  return path.split('/').filter((id) => id !== '');
}

/**
 * The first text after all paths that begin with a path: `path >= p AND path < pathEnd(p)` finds a region with all below it
 * by an index on both engines, where LIKE does not on SQLite. '0' is the character after '/'.
 */
export const pathEnd = (path: string): string => `${path.slice(0, -1)}0`;
