import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { DomainError, localDate } from '#kernel';

const LONGEST_CURSOR = 512;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** An opaque place in a list or a feed. */
export const CursorScalar = textScalar(
  'Cursor',
  'An opaque place in a list or a feed: hand back what you were given. 游标',
  (text) => {
    if (text.length > 0 && text.length <= LONGEST_CURSOR) return text;
    throw new GraphQLError('Cursor must be a text that this API gave out');
  },
);

/** A calendar date in Asia/Shanghai. */
export const LocalDateScalar = textScalar('LocalDate', 'A calendar date YYYY-MM-DD in Asia/Shanghai. 日期', (text) => {
  try {
    return localDate(text);
  } catch (refusal) {
    if (refusal instanceof DomainError) throw new GraphQLError('LocalDate must be an existing date YYYY-MM-DD');
    throw refusal;
  }
});

/** An instant, handed to resolvers as a `Date`. */
export const GraphQLDateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with its offset, answered in UTC with milliseconds. 时刻',
  serialize: (value) => toInstant(value instanceof Date ? value.toISOString() : value).toISOString(),
  parseValue: toInstant,
  parseLiteral: (node: ValueNode) => toInstant(node.kind === Kind.STRING ? node.value : undefined),
});

function toInstant(value: unknown): Date {
  const instant = typeof value === 'string' && ISO_INSTANT.test(value) ? new Date(value) : undefined;
  if (instant && !Number.isNaN(instant.getTime())) return instant;
  throw new GraphQLError('DateTime must be an instant such as 2026-01-31T08:00:00Z');
}

function textScalar(
  name: string,
  description: string,
  read: (text: string) => string,
): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value === 'string') return read(value);
    throw new GraphQLError(`${name} must be a text`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: check,
    parseValue: check,
    parseLiteral: (node: ValueNode) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}
