import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
} from 'graphql';
import type { GraphqlClient } from '#testing';

const DEEPEST = 3;
const NUMBERS = new Set(['Int', 'Fen', 'Count', 'Minutes', 'Points', 'Longitude', 'Latitude', 'Float']);

/** What a crawl brought: one answer a line, with the query before it. */
export type Surface = readonly { readonly query: string; readonly answer: string }[];

/** Asks every root query of the schema for everything it gives, with every id that is known: the whole surface that somebody sees. */
export class SurfaceCrawler {
  private readonly schema = buildSchema(readFileSync(new URL('../../schema.gql', import.meta.url), 'utf8'));

  constructor(private readonly ids: readonly string[]) {}

  async crawl(client: GraphqlClient): Promise<Surface> {
    const surface: { query: string; answer: string }[] = [];
    for (const query of this.queries()) {
      const { data, errors } = await client.send(query);
      surface.push({ query, answer: JSON.stringify({ data, errors }) });
    }
    return surface;
  }

  /** Every root query, once for each id in every argument that takes one. */
  queries(): string[] {
    const roots = Object.values(this.schema.getQueryType()?.getFields() ?? {});
    return roots.flatMap((field) => {
      const needed = field.args.filter(({ type }) => isNonNullType(type) || getNamedType(type).name === 'ID');
      const ids = needed.some(({ type }) => getNamedType(type).name === 'ID') ? this.ids : [''];
      return ids.map((id) => `{ ${field.name}${argumentsOf(needed, id)}${this.selection(field.type, 1)} }`);
    });
  }

  private selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    if (!isObjectType(named) && !isInterfaceType(named)) return ' { __typename }';
    const fields = Object.values(named.getFields()).flatMap((field) => this.chosen(field, depth));
    return ` { ${fields.length === 0 ? '__typename' : fields.join(' ')} }`;
  }

  private chosen(field: GraphQLField<unknown, unknown>, depth: number): string[] {
    if (field.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)) return [];
    if (isLeafType(getNamedType(field.type))) return [field.name];
    // A connection's nodes hold what its edges hold.
    if (depth >= DEEPEST || field.name === 'edges') return [];
    return [`${field.name}${this.selection(field.type, depth + 1)}`];
  }
}

function argumentsOf(needed: readonly GraphQLArgument[], id: string): string {
  if (needed.length === 0) return '';
  return `(${needed.map(({ name, type }) => `${name}: ${valueOf(type, id)}`).join(', ')})`;
}

function valueOf(type: GraphQLArgument['type'], id: string): string {
  const named = getNamedType(type);
  if (named.name === 'ID') return JSON.stringify(id);
  if (NUMBERS.has(named.name)) return '1';
  if (named.name === 'LocalDate') return '"2026-12-01"';
  if (named.name === 'Boolean') return 'true';
  if (isEnumType(named)) return named.getValues()[0]?.name ?? 'null';
  return '"x"';
}
