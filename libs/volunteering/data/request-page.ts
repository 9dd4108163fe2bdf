import { pathEnd } from '#identity';
import type { ServiceRequestState } from '../domain/service-request.states.js';

/** Which requests a list shows: those under the paths, and those in which the person has a part. */
export interface RequestScope {
  paths: readonly string[];
  personId: string | null;
  /** Where the person may still order for others: what they placed for others there is theirs too. */
  placingPaths?: readonly string[];
  states?: readonly ServiceRequestState[] | null;
}

/** SQL with `?` for its parameters. */
export interface Statement {
  sql: string;
  parameters: string[];
}

/** One way in which a request belongs to a list, by a table with an index that ends with the request's id. */
interface Way {
  from: string;
  id: string;
  where: string;
  parameters: string[];
}

/**
 * Ids of the requests of a scope, newest first, after an id: for each way in which one has a part a lookup by its own index,
 * each read no further than the page, and their union. One condition with OR would read the whole table.
 */
export function requestPage(scope: RequestScope, afterId: string | null, limit: number): Statement | null {
  const parts = waysOf(scope).map((way) => lookup(way, scope.states ?? [], afterId, limit));
  if (parts.length === 0) return null;
  const union = parts.map(({ sql }, index) => `SELECT id FROM (${sql}) way${index}`).join(' UNION ');
  return {
    sql: `SELECT id FROM (${union}) page ORDER BY id DESC LIMIT ${limit}`,
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
}

function waysOf({ paths, personId, placingPaths }: RequestScope): Way[] {
  const request = { from: 'volunteering_request request', id: 'request.id' };
  const region = underAny(paths);
  const ways: Way[] = region ? [{ ...request, where: region.sql, parameters: region.parameters }] : [];
  if (personId === null) return ways;
  const placing = underAny(placingPaths ?? []);
  const placed = placing ? `(request.channel = 'APP' OR ${placing.sql})` : `request.channel = 'APP'`;
  const assigned = 'volunteering_assignment place JOIN volunteering_request request ON request.id = place.request_id';
  return [
    ...ways,
    {
      ...request,
      where: `request.requester_id = ? AND ${placed}`,
      parameters: [personId, ...(placing?.parameters ?? [])],
    },
    { ...request, where: 'request.beneficiary_person_id = ?', parameters: [personId] },
    {
      from: assigned,
      id: 'place.request_id',
      where: `place.person_id = ? AND place.state <> 'WITHDRAWN'`,
      parameters: [personId],
    },
  ];
}

function lookup(way: Way, states: readonly string[], afterId: string | null, limit: number): Statement {
  const conditions = [way.where];
  const parameters = [...way.parameters];
  if (afterId !== null) {
    conditions.push(`${way.id} < ?`);
    parameters.push(afterId);
  }
  if (states.length > 0) {
    conditions.push(`request.state IN (${states.map(() => '?').join(', ')})`);
    parameters.push(...states);
  }
  const where = conditions.join(' AND ');
  return {
    sql: `SELECT ${way.id} AS id FROM ${way.from} WHERE ${where} ORDER BY ${way.id} DESC LIMIT ${limit}`,
    parameters,
  };
}

/** Requests under any of the paths; null without a path. */
function underAny(paths: readonly string[]): Statement | null {
  if (paths.length === 0) return null;
  const ranges = paths.map(() => '(request.region_path >= ? AND request.region_path < ?)');
  return { sql: `(${ranges.join(' OR ')})`, parameters: paths.flatMap((path) => [path, pathEnd(path)]) };
}
