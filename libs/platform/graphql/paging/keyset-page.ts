import type { Edge, Page } from './connection.js';

/**
 * Makes a page out of rows read in order: read `first + 1` of them, so that the last tells whether there is more.
 * `cursorOf` packs the key by which the next page goes on (`encodeCursor([row.createdAt.toISOString(), row.id])`).
 */
export function keysetPage<Row>(
  rows: readonly Row[],
  first: number,
  cursorOf: (row: Row) => string,
  after?: string | null,
): Page<Row> {
  const edges: Edge<Row>[] = rows.slice(0, first).map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
