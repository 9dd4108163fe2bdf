import { Injectable } from '@nestjs/common';
import { Database, type Engine } from '#platform';
import { type IndexedVolunteer, indexedHours, lanesOf, turnOf } from '../domain/candidate-lanes.js';
import { type Place } from '../domain/travel.js';
import { type Ring, areaOf, cellOf } from './cells.js';

/** One volunteer found in the index. */
export interface Found {
  readonly volunteerId: string;
  readonly home: Place | null;
  readonly reachMetres: number;
}

interface Row {
  volunteer_id: string;
  latitude: number | null;
  longitude: number | null;
  reach_metres: number;
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
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
/** Most rows read for one statement, so that a very dense cell costs no more. */
const MOST_ROWS = 2_000;
const ROWS_PER_INSERT = 500;
const CIRCLE_INDEX = 'ix_dispatch_candidate_lane_district_id_lane_turn';
/** Sorts after every id. */
const LAST_ID = 'g';
const PLACEHOLDERS = `(${COLUMNS.map(() => '?').join(',')})`;

/** The candidate index: lane × geographic cell × hours. Every read goes through an index of the table. */
@Injectable()
export class CandidateIndex {
  constructor(private readonly database: Database) {}

  /** Volunteers of a lane in the cells of a ring whose hours touch the wanted ones (7 masks, 0 = day not wanted). */
  async inRing(lane: string, ring: Ring, hours: readonly number[]): Promise<Found[]> {
    const found: Found[] = [];
    for (let start = 0; start < ring.cells.length; start += CELLS_PER_STATEMENT) {
      const query = ringQuery(lane, ring.column, ring.cells.slice(start, start + CELLS_PER_STATEMENT), hours);
      const rows = await this.database.rows<Row>(query.sql, query.parameters);
      for (const row of rows) found.push(foundOf(row));
    }
    return found;
  }

  /** Volunteers of a lane in a district, in the order of the circle from a turn on, whose hours touch the wanted ones. */
  async inDistrict(
    lane: string,
    districtId: string,
    fromTurn: number,
    hours: readonly number[],
    limit: number,
  ): Promise<Found[]> {
    const { engine } = this.database;
    const arc = { lane, districtId, turn: fromTurn, hours };
    const later = circleQuery({ ...arc, side: '>=', limit }, engine);
    const rows = await this.database.rows<Row>(later.sql, later.parameters);
    if (rows.length < limit) {
      const earlier = circleQuery({ ...arc, side: '<', limit: limit - rows.length }, engine);
      rows.push(...(await this.database.rows<Row>(earlier.sql, earlier.parameters)));
    }
    return rows.map(foundOf);
  }

  /** Ids in the index after one id, up to and with another (null = no bound), ascending. */
  async idsBetween(afterId: string | null, lastId: string | null): Promise<string[]> {
    const rows = await this.database.rows<{ volunteer_id: string }>(
      'SELECT DISTINCT volunteer_id FROM dispatch_candidate_lane WHERE volunteer_id > ? AND volunteer_id <= ? ORDER BY volunteer_id',
      [afterId ?? '', lastId ?? LAST_ID],
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
}

/** The statement for a ring; given apart so that its plan can be checked. */
export function ringQuery(
  lane: string,
  column: Ring['column'],
  cells: readonly string[],
  hours: readonly number[],
): Query {
  const wanted = hoursCondition(hours);
  const list = cells.map(() => '?').join(',');
  return {
    sql: `SELECT volunteer_id, latitude, longitude, reach_metres FROM dispatch_candidate_lane WHERE lane = ? AND ${column} IN (${list})${wanted.sql} LIMIT ${MOST_ROWS}`,
    parameters: [lane, ...cells, ...wanted.parameters],
  };
}

/** A part of the circle of a district. */
export interface Arc {
  readonly lane: string;
  readonly districtId: string;
  readonly side: '>=' | '<';
  readonly turn: number;
  readonly hours: readonly number[];
  readonly limit: number;
}

/**
 * The statement for a part of the circle; given apart so that its plan can be checked. The index is named: where half of
 * a lane matches, MariaDB would rather read all of it and sort.
 */
export function circleQuery({ lane, districtId, side, turn, hours, limit }: Arc, engine: Engine): Query {
  const wanted = hoursCondition(hours);
  const index = engine === 'mysql' ? `FORCE INDEX (${CIRCLE_INDEX})` : `INDEXED BY ${CIRCLE_INDEX}`;
  return {
    sql: `SELECT volunteer_id, latitude, longitude, reach_metres FROM dispatch_candidate_lane ${index} WHERE district_id = ? AND lane = ? AND turn ${side} ?${wanted.sql} ORDER BY turn LIMIT ${Math.floor(limit)}`,
    parameters: [districtId, lane, turn, ...wanted.parameters],
  };
}

/** A statement with its parameters. */
export interface Query {
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

function hoursCondition(hours: readonly number[]): Query {
  const wanted = DAYS.map((day, index) => ({ column: `${day}_hours`, mask: hours[index] ?? 0 })).filter(
    ({ mask }) => mask !== 0,
  );
  return {
    sql: wanted.map(({ column }) => ` AND (${column} & ?) = ?`).join(''),
    parameters: wanted.flatMap(({ mask }) => [mask, mask]),
  };
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
