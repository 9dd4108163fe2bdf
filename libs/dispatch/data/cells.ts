import { getHexagonEdgeLengthAvg, gridDisk, gridDiskDistances, latLngToCell } from 'h3-js';
import { type Place } from '../domain/place.js';

/** H3 resolutions of the index: cells of 0.1 km² near the place, areas of 5 km² (7² cells) further out. */
const CELL_RESOLUTION = 9;
const AREA_RESOLUTION = 7;
/** Rings of cells that are read one after another: 0–1, 2–3, 4–6; then whole areas. */
const CELL_STEPS = [1, 3, 6] as const;
/** Edges of H3 cells differ from the average; no edge is shorter than this share of it. */
const SHORTEST_EDGE = 0.75;

/** The cell of a place, H3 resolution 9. */
export const cellOf = (place: Place): string => latLngToCell(place.latitude, place.longitude, CELL_RESOLUTION);
/** The area of a place, H3 resolution 7. */
export const areaOf = (place: Place): string => latLngToCell(place.latitude, place.longitude, AREA_RESOLUTION);

/** One step of a search outwards from a place. */
export interface Ring {
  readonly column: 'cell' | 'area';
  readonly cells: readonly string[];
  /** Everybody up to this distance has been read once this ring is read. */
  readonly completeMetres: number;
}

/** The rings around a place, nearest first, until everybody within reach is covered. A far ring may repeat near volunteers. */
export function* ringsAround(place: Place, reachMetres: number): Generator<Ring> {
  let inner = -1;
  for (const outer of CELL_STEPS) {
    const completeMetres = completeWithin(outer, CELL_RESOLUTION);
    yield { column: 'cell', cells: ringCells(cellOf(place), inner, outer), completeMetres };
    if (completeMetres >= reachMetres) return;
    inner = outer;
  }
  const centre = areaOf(place);
  for (let outer = 1, before = -1; ; before = outer, outer += 1) {
    const completeMetres = completeWithin(outer, AREA_RESOLUTION);
    yield { column: 'area', cells: ringCells(centre, before, outer), completeMetres };
    if (completeMetres >= reachMetres) return;
  }
}

function ringCells(centre: string, inner: number, outer: number): string[] {
  if (inner < 0) return gridDisk(centre, outer);
  return gridDiskDistances(centre, outer)
    .slice(inner + 1)
    .flat();
}

/**
 * Metres around any point of the middle cell that `outer` rings surely cover: centres of ring n lie at least 1.5 n edges
 * away, less one edge to the point and one to the border.
 */
function completeWithin(outer: number, resolution: number): number {
  const edges = 1.5 * (outer + 1) - 2;
  return Math.max(0, Math.floor(edges * SHORTEST_EDGE * getHexagonEdgeLengthAvg(resolution, 'm')));
}
