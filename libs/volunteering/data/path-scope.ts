import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';

/** Narrows a query to rows under any of the region paths; no path at all means no row. */
export function underPaths<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  paths: readonly string[],
  orWhere?: { sql: string; parameters: ObjectLiteral },
): SelectQueryBuilder<E> {
  return query.andWhere(
    new Brackets((any) => {
      any.where('1 = 0');
      paths.forEach((path, index) =>
        any.orWhere(`row.regionPath LIKE :path${index}`, { [`path${index}`]: `${path}%` }),
      );
      if (orWhere) any.orWhere(orWhere.sql, orWhere.parameters);
    }),
  );
}
