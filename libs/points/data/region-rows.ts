import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { pathEnd } from '#identity';

/** Narrows a query to a page of the rows under any of the region paths, newest first; no path at all means no row. */
export function regionRows<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  paths: readonly string[],
  afterId: string | null,
  limit: number,
): SelectQueryBuilder<E> {
  if (afterId !== null) query.andWhere('row.id < :afterId', { afterId });
  query.orderBy('row.id', 'DESC').take(limit);
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
