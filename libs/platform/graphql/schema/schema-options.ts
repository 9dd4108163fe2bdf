import type { BuildSchemaOptions } from '@nestjs/graphql';
import { GraphQLDateTime } from '../scalars/text.scalars.js';

/** How the schema is built, wherever it is built: a plain `Date` is our strict `DateTime`. */
export function schemaOptions(): BuildSchemaOptions {
  return { scalarsMap: [{ type: Date, scalar: GraphQLDateTime }] };
}
