import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { CIRCLE, type IndexedVolunteer, indexedHours, lanesOf, turnOf } from '../domain/candidate-lanes.js';
import { type Place } from '../domain/place.js';
import {
  CIRCLE_ROWS,
  DAYS,
  type Mark,
  type Query,
  RING_ROWS,
  type Wanted,
  circleQuery,
  lengthQuery,
  ringQuery,
} from './candidate-queries.js';
import { type Ring, areaOf, cellOf } from './cells.js';

/** One volunteer found in the index. */
export interface Found {
  readonly volunteerId: string;
  readonly home: Place | null;
  readonly reachMetres: number;
}

interface Row {
  volunteer_id: string;
  mark: string | number;
  latitude: number | null;
  longitude: number | null;
  reach_metres: number;
}

const COLUMNS = [
  'lane',
  'cell',
  'volunteer_id',
  'area',
  'district_id',
  'turn',
  'latitude',
  'longitude',
  'reach_metres',
  ...DAYS.map((day) => `${day}_hours`),
];
/** Cells in one statement; MariaDB turns longer lists into joins. */
const CELLS_PER_STATEMENT = 400;
const ROWS_PER_INSERT = 500;
/** How long a lane that was too long to be counted is taken to be so, in milliseconds. It decides which lane is searched, not who is found. */
const LONG_FOR_MS = 60_000;
const REMEMBERED = 10_000;
/** Sorts before and after every id. */
const FIRST_ID = '';
const LAST_ID = 'g';
const PLACEHOLDERS = `(${COLUMNS.map(() => '?').join(',')})`;

/** The candidate index: lane × geographic cell × hours. Every read goes through an index of the table, page by page. */
@Injectable()
export class CandidateIndex {
  private readonly longUntil = new Map<string, number>();

  constructor(private readonly database: Database) {}

  /** The lanes with the shortest first, as counted in a district up to a page. A single lane is not counted. */
  async shortestFirst(lanes: readonly string[], districtId: string | undefined): Promise<string[]> {
    if (lanes.length < 2 || districtId === undefined) return [...lanes];
    const counted: { lane: string; length: number }[] = [];
    for (const lane of lanes) counted.push({ lane, length: await this.lengthOf(lane, districtId) });
    return counted.sort((a, b) => a.length - b.length).map(({ lane }) => lane);
  }

  /** Everybody wanted in the cells of a ring. */
  async inRing(wanted: Wanted, { column, cells }: Ring): Promise<Found[]> {
    const found: Found[] = [];
    let left = [...cells].sort();
    let after: Mark | null = null;
    while (left.length > 0) {
      const stretch = left.slice(0, CELLS_PER_STATEMENT);
      const rows: Row[] = await this.read<Row>(
        ringQuery(wanted, { column, cells: stretch, after }, this.database.engine),
      );
      for (const row of rows) found.push(foundOf(row));
      after = rows.length < RING_ROWS ? null : markOf(rows);
      const next = after?.at;
      left = next === undefined ? left.slice(stretch.length) : left.slice(left.indexOf(String(next)));
    }
    return found;
  }

  /** Everybody wanted in a district, in the order of the circle from a turn on, a page at a time. */
  async *inDistrict(wanted: Wanted, districtId: string, fromTurn: number): AsyncGenerator<Found[]> {
    const arcs = [
      { from: fromTurn, upTo: CIRCLE },
      { from: 0, upTo: fromTurn - 1 },
    ];
    for (const { from, upTo } of arcs) {
      for (let after: Mark | undefined = { at: from, volunteerId: FIRST_ID }; after !== undefined;) {
        const rows: Row[] = await this.read<Row>(
          circleQuery(wanted, { districtId, after, upTo }, this.database.engine),
        );
        yield rows.map(foundOf);
        after = rows.length < CIRCLE_ROWS ? undefined : markOf(rows);
      }
    }
  }

  /** Ids in the index after one id, up to and with another (null = no bound), ascending. */
  async idsBetween(afterId: string | null, lastId: string | null): Promise<string[]> {
    const rows = await this.database.rows<{ volunteer_id: string }>(
      'SELECT DISTINCT volunteer_id FROM dispatch_candidate_lane WHERE volunteer_id > ? AND volunteer_id <= ? ORDER BY volunteer_id',
      [afterId ?? FIRST_ID, lastId ?? LAST_ID],
    );
    return rows.map((row) => row.volunteer_id);
  }

  /** Takes volunteers out. Their rows stay locked until the unit ends: read the volunteers after this, then add them. */
  async remove(volunteerIds: readonly string[]): Promise<void> {
    if (volunteerIds.length === 0) return;
    const list = volunteerIds.map(() => '?').join(',');
    await this.database.change(`DELETE FROM dispatch_candidate_lane WHERE volunteer_id IN (${list})`, volunteerIds);
  }

  /** Adds volunteers who are not in the index. */
  async add(volunteers: readonly IndexedVolunteer[]): Promise<void> {
    const rows = volunteers.flatMap(rowsOf);
    for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
      const chunk = rows.slice(start, start + ROWS_PER_INSERT);
      const values = chunk.map(() => PLACEHOLDERS).join(',');
      await this.database.change(
        `INSERT INTO dispatch_candidate_lane (${COLUMNS.join(',')}) VALUES ${values}`,
        chunk.flat(),
      );
    }
  }

  private async lengthOf(lane: string, districtId: string): Promise<number> {
    const key = `${districtId} ${lane}`;
    if ((this.longUntil.get(key) ?? 0) > performance.now()) return RING_ROWS;
    const [row] = await this.read<{ length: unknown }>(lengthQuery(lane, districtId));
    const length = Number(row?.length ?? 0);
    if (this.longUntil.size >= REMEMBERED) this.longUntil.clear();
    if (length === RING_ROWS) this.longUntil.set(key, performance.now() + LONG_FOR_MS);
    return length;
  }

  private async read<R>({ sql, parameters }: Query): Promise<R[]> {
    return this.database.rows<R>(sql, parameters);
  }
}

function markOf(rows: readonly Row[]): Mark {
  const last = rows.at(-1);
  return { at: last?.mark ?? '', volunteerId: last?.volunteer_id ?? '' };
}

function rowsOf(volunteer: IndexedVolunteer): (string | number | null)[][] {
  const { home } = volunteer;
  const rest = [
    volunteer.volunteerId,
    home === null ? '' : areaOf(home),
    volunteer.districtId,
    turnOf(volunteer.volunteerId),
    home?.latitude ?? null,
    home?.longitude ?? null,
    volunteer.reachMetres,
    ...indexedHours(volunteer.availability),
  ];
  const cell = home === null ? '' : cellOf(home);
  return lanesOf(volunteer).map((lane) => [lane, cell, ...rest]);
}

function foundOf(row: Row): Found {
  const { latitude, longitude } = row;
  return {
    volunteerId: row.volunteer_id,
    home: latitude === null || longitude === null ? null : { latitude, longitude },
    reachMetres: row.reach_metres,
  };
}
