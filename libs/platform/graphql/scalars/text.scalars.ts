import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { DomainError, localDate } from '#kernel';

const LONGEST_CURSOR = 512;
const FORM = 'YYYY-MM-DDThh:mm:ss.sssZ';
const ISO_INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

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
  if (isExistingDay(text)) return text;
  throw new GraphQLError('LocalDate must be an existing date YYYY-MM-DD');
});

/** An instant, handed to resolvers as a `Date`. */
export const GraphQLDateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with its offset, answered in UTC with milliseconds. 时刻',
  serialize: (value) => (value instanceof Date ? instantText(value) : toInstant(value).toISOString()),
  parseValue: toInstant,
  parseLiteral: (node: ValueNode) => toInstant(node.kind === Kind.STRING ? node.value : undefined),
});

/** A `Date` is an existing instant; only its year may be one that the form has no room for. */
function instantText(instant: Date): string {
  const text = instant.toISOString();
  return text.length === FORM.length ? text : toInstant(text).toISOString();
}

function toInstant(value: unknown): Date {
  const [, day] = (typeof value === 'string' && ISO_INSTANT.exec(value)) || [];
  // `new Date` moves 30 February to 2 March without a word
  if (day !== undefined && isExistingDay(day)) return new Date(value as string);
  throw new GraphQLError('DateTime must be an existing instant such as 2026-01-31T08:00:00Z');
}

function isExistingDay(text: string): boolean {
  try {
    return localDate(text) !== undefined;
  } catch (refusal) {
    if (refusal instanceof DomainError) return false;
    throw refusal;
  }
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
