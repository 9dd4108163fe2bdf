import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { pathEnd } from '#identity';

/** Narrows a query to rows under any of the region paths, by ranges that an index serves; no path at all means no row. */
export function underPaths<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  paths: readonly string[],
): SelectQueryBuilder<E> {
  if (paths.length === 0) return query.andWhere('1 = 0');
  return query.andWhere(
    new Brackets((any) =>
      paths.forEach((path, index) =>
        any.orWhere(`row.regionPath >= :path${index} AND row.regionPath < :end${index}`, {
          [`path${index}`]: path,
          [`end${index}`]: pathEnd(path),
        }),
      ),
    ),
  );
}
