import { type Engine } from '#platform';
import { type Ring } from './cells.js';

/** A statement with its parameters. */
export interface Query {
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

/** Who is looked for: who stands in all the lanes (the first is searched, the others are looked up) at these hours (7 masks, 0 = day not wanted). */
export interface Wanted {
  readonly lanes: readonly string[];
  readonly hours: readonly number[];
}

/** A row behind which a page begins. */
export interface Mark {
  readonly at: string | number;
  readonly volunteerId: string;
}

/** A part of a ring: cells in ascending order, beginning behind a volunteer of the first cell. */
export interface Stretch {
  readonly column: Ring['column'];
  readonly cells: readonly string[];
  readonly after: Mark | null;
}

/** A part of the circle of a district, beginning behind a volunteer, up to a turn. */
export interface Arc {
  readonly districtId: string;
  readonly after: Mark;
  readonly upTo: number;
}

export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** Rows in one page of a ring, which is read to its end, and of the circle, of which a few pages are enough. */
export const RING_ROWS = 2_000;
export const CIRCLE_ROWS = 256;
const CIRCLE_INDEX = 'ix_dispatch_candidate_lane_district_id_lane_turn_volunteer_id';

/** A page of the volunteers in some cells, ordered by cell and id. */
export function ringQuery({ lanes, hours }: Wanted, { column, cells, after }: Stretch, engine: Engine): Query {
  const others = otherLanes(lanes, engine);
  const free = hoursCondition(hours);
  const behind = after === null ? '' : ` AND NOT (found.${column} = ? AND found.volunteer_id <= ?)`;
  return {
    sql:
      `${select(column)} AS found${others.sql} WHERE found.lane = ? AND found.${column} IN (${cells.map(() => '?').join(',')})` +
      `${behind}${free.sql} ORDER BY found.${column}, found.volunteer_id LIMIT ${RING_ROWS}`,
    parameters: [
      ...others.parameters,
      lanes[0] ?? '',
      ...cells,
      ...(after === null ? [] : [after.at, after.volunteerId]),
      ...free.parameters,
    ],
  };
}

/**
 * A page of the volunteers on a part of the circle, in its order. The index is named: where half of a lane matches,
 * MariaDB would rather read all of it and sort.
 */
export function circleQuery({ lanes, hours }: Wanted, { districtId, after, upTo }: Arc, engine: Engine): Query {
  const others = otherLanes(lanes, engine);
  const free = hoursCondition(hours);
  const index = engine === 'mysql' ? `FORCE INDEX (${CIRCLE_INDEX})` : `INDEXED BY ${CIRCLE_INDEX}`;
  return {
    sql:
      `${select('turn')} AS found ${index}${others.sql} WHERE found.district_id = ? AND found.lane = ?` +
      ` AND found.turn >= ? AND found.turn <= ? AND (found.turn > ? OR found.volunteer_id > ?)${free.sql}` +
      ` ORDER BY found.turn, found.volunteer_id LIMIT ${CIRCLE_ROWS}`,
    parameters: [
      ...others.parameters,
      districtId,
      lanes[0] ?? '',
      after.at,
      upTo,
      after.at,
      after.volunteerId,
      ...free.parameters,
    ],
  };
}

/** How many stand in a lane of a district, counted no further than a page of a ring. */
export function lengthQuery(lane: string, districtId: string): Query {
  return {
    sql: `SELECT COUNT(*) AS length FROM (SELECT 1 FROM dispatch_candidate_lane WHERE district_id = ? AND lane = ? LIMIT ${RING_ROWS}) AS counted`,
    parameters: [districtId, lane],
  };
}

const select = (column: string): string =>
  `SELECT found.volunteer_id, found.${column} AS mark, found.latitude, found.longitude, found.reach_metres FROM dispatch_candidate_lane`;

/** The further lanes, each one look-up by primary key; in this order, whatever the planner thinks of it. */
function otherLanes(lanes: readonly string[], engine: Engine): Query {
  const join = engine === 'mysql' ? 'STRAIGHT_JOIN' : 'CROSS JOIN';
  const others = lanes.slice(1);
  return {
    sql: others
      .map(
        (_, index) =>
          ` ${join} dispatch_candidate_lane AS also${index} ON also${index}.lane = ? AND also${index}.cell = found.cell AND also${index}.volunteer_id = found.volunteer_id`,
      )
      .join(''),
    parameters: others,
  };
}

function hoursCondition(hours: readonly number[]): Query {
  const wanted = DAYS.map((day, index) => ({ column: `found.${day}_hours`, mask: hours[index] ?? 0 })).filter(
    ({ mask }) => mask !== 0,
  );
  return {
    sql: wanted.map(({ column }) => ` AND (${column} & ?) = ?`).join(''),
    parameters: wanted.flatMap(({ mask }) => [mask, mask]),
  };
}
