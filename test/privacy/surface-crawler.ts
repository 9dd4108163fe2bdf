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
/** Root queries of one request where they are asked again: within the limits of a document. */
const AT_ONCE = 4;
const NUMBERS = new Set(['Int', 'Fen', 'Count', 'Minutes', 'Points', 'Longitude', 'Latitude', 'Float']);

/** What a crawl brought: one answer a line, with the query before it. */
export type Surface = readonly { readonly query: string; readonly answer: string }[];

/** Asks every root query of the schema for everything it gives, with every id that is known: the whole surface that somebody sees. */
export class SurfaceCrawler {
  private readonly schema = buildSchema(readFileSync(new URL('../../schema.gql', import.meta.url), 'utf8'));

  constructor(private readonly ids: readonly string[]) {}

  async crawl(client: GraphqlClient): Promise<Surface> {
    const surface: { query: string; answer: string }[] = [];
    for (const query of this.queries()) surface.push({ query, answer: await this.ask(client, query) });
    return surface;
  }

  /**
   * Asks everything again that a crawl asked. What came without an error is asked for some at a time, by aliases; if any of
   * those then brings an error, or is too much at once, each is asked for by itself.
   */
  async again(client: GraphqlClient, before: Surface): Promise<Surface> {
    const answers = new Map<string, string>();
    const sound = before.filter(({ answer }) => answer.endsWith('"errors":[]}')).map(({ query }) => query);
    for (let at = 0; at < sound.length; at += AT_ONCE) {
      const some = sound.slice(at, at + AT_ONCE);
      const { data, errors } = await client.send(
        `{ ${some.map((query, n) => `a${n}: ${query.slice(2, -2)}`).join(' ')} }`,
      );
      if (errors.length > 0) continue;
      some.forEach((query, n) => {
        const name = /^\w+/.exec(query.slice(2))?.[0] ?? '';
        const answer = { data: { [name]: (data as Record<string, unknown>)[`a${n}`] }, errors: [] };
        answers.set(query, JSON.stringify(answer));
      });
    }
    const surface: { query: string; answer: string }[] = [];
    for (const { query } of before)
      surface.push({ query, answer: answers.get(query) ?? (await this.ask(client, query)) });
    return surface;
  }

  private async ask(client: GraphqlClient, query: string): Promise<string> {
    const { data, errors } = await client.send(query);
    return JSON.stringify({ data, errors });
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
