import { GraphQLSchemaHost } from '@nestjs/graphql';
import { buildASTSchema, isEnumType, parse } from 'graphql';
import { buildSchema, printSchemaFile, unmarkedRootFields } from '#platform';
import { capabilities } from '../../apps/capabilities.js';
import { cupCapability } from './edge-capability.js';
import { startEdge } from './edge-app.js';

describe('the schema', () => {
  it('is the same built from the classes alone as in the running service', async () => {
    const alone = printSchemaFile(await buildSchema([cupCapability]));
    const edge = await startEdge();
    const running = printSchemaFile(edge.app.get(GraphQLSchemaHost).schema);
    await edge.close();
    expect(alone).toBe(running);
    expect(() => buildASTSchema(parse(alone))).not.toThrow();
  });

  it('holds every error code, with both languages', async () => {
    const codes = (await buildSchema([cupCapability])).getType('ErrorCode');
    const values = isEnumType(codes) ? codes.getValues() : [];
    expect(values.find(({ name }) => name === 'CUP_BROKEN')?.description).toBe('Cup {cup} is broken. 杯子 {cup} 已碎');
    expect(values.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['RESYNC_REQUIRED', 'QUERY_TOO_COMPLEX', 'INTERNAL']),
    );
  });

  it('shows root fields that say nothing about who may call them', async () => {
    expect(unmarkedRootFields(await buildSchema([cupCapability]))).toEqual([
      'Query.unmarked',
      'Subscription.unmarkedEvents',
    ]);
  });

  it('of the whole application has no such field', async () => {
    expect(unmarkedRootFields(await buildSchema(capabilities))).toEqual([]);
  });

  it('of the whole application describes every type, field, argument and enum value', async () => {
    expect(undescribed(await buildSchema(capabilities))).toEqual([]);
  });
});

type Schema = Awaited<ReturnType<typeof buildSchema>>;

interface Described {
  readonly name: string;
  readonly description?: string | null;
}

interface Field extends Described {
  readonly args?: readonly Described[];
}

/** Names of everything in the schema that has no description. */
function undescribed(schema: Schema): string[] {
  const missing = (owner: string, items: readonly Described[]): string[] =>
    items.filter(({ description }) => !description).map(({ name }) => `${owner}${name}`);
  return Object.values(schema.getTypeMap())
    .filter(
      ({ name }) =>
        !name.startsWith('__') &&
        !['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation', 'Subscription'].includes(name),
    )
    .concat(
      [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
        (type) => type !== null && type !== undefined,
      ),
    )
    .flatMap((type) => {
      const fields: Field[] = 'getFields' in type ? Object.values(type.getFields()) : [];
      const values = isEnumType(type) ? type.getValues() : [];
      const isRoot = ['Query', 'Mutation', 'Subscription'].includes(type.name);
      return [
        ...(isRoot ? [] : missing('', [type])),
        ...missing(`${type.name}.`, [...fields, ...values]),
        ...fields.flatMap(({ name, args }) => missing(`${type.name}.${name}.`, args ?? [])),
      ];
    });
}
