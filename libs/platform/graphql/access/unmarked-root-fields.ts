import { TypeMetadataStorage } from '@nestjs/graphql';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { markOf } from './access.guard.js';

/** Root fields of the schema whose method says nothing about who may call it, as `Mutation.acceptOffer`. */
export function unmarkedRootFields(schema: GraphQLSchema): string[] {
  return [
    ...unmarked(schema.getQueryType(), TypeMetadataStorage.getQueriesMetadata()),
    ...unmarked(schema.getMutationType(), TypeMetadataStorage.getMutationsMetadata()),
    ...unmarked(schema.getSubscriptionType(), TypeMetadataStorage.getSubscriptionsMetadata()),
  ];
}

type RootMethods = ReturnType<typeof TypeMetadataStorage.getQueriesMetadata>;

function unmarked(root: GraphQLObjectType | null | undefined, methods: RootMethods): string[] {
  const isMarked = (field: string): boolean => {
    const named = methods.filter(({ schemaName }) => schemaName === field);
    return named.length > 0 && named.every(({ target, methodName }) => markOf(methodOf(target, methodName), target));
  };
  return Object.keys(root?.getFields() ?? {})
    .filter((field) => !isMarked(field))
    .map((field) => `${root?.name}.${field}`);
}

function methodOf(target: object, name: string): object {
  const { prototype } = target as { prototype: Record<string, object | undefined> };
  return prototype[name] ?? {};
}
