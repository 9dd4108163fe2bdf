import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import type { Capability } from '../../capability.js';
import { edgeResolvers } from '../edge-resolvers.js';
import { fillErrorCodes } from '../errors/error-catalogue.type.js';
import { mergeCatalogues } from '../errors/merge-catalogues.js';
import { resolverClasses } from './resolver-classes.js';
import { schemaOptions } from './schema-options.js';

/** The schema of some capabilities, sorted, made from their resolver classes alone: no database, no configuration. */
export async function buildSchema(capabilities: readonly Capability[]): Promise<GraphQLSchema> {
  fillErrorCodes(mergeCatalogues(capabilities.map(({ errors }) => errors)));
  const resolvers = await resolverClasses(capabilities.map(({ module }) => module));
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const schema = await builder.get(GraphQLSchemaFactory).create([...edgeResolvers, ...resolvers], schemaOptions());
    return lexicographicSortSchema(schema);
  } finally {
    await builder.close();
  }
}

/** The text of `schema.gql`. */
export function printSchemaFile(schema: GraphQLSchema): string {
  return `# Generated from the code by \`linli schema\`; do not edit.\n\n${printSchema(schema)}\n`;
}
