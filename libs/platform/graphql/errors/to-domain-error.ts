import { GraphQLError } from 'graphql';
import { DomainError, generalErrors } from '#kernel';
import { edgeErrors } from './edge.errors.js';

const LONGEST_REASON = 300;

/** Codes of the GraphQL library and server, and what they are in our catalogue. */
const DOCUMENT_REFUSALS: Record<string, (reason: string) => DomainError> = {
  GRAPHQL_PARSE_FAILED: (reason) => edgeErrors.GRAPHQL_PARSE_FAILED({ reason }),
  GRAPHQL_VALIDATION_FAILED: (reason) => edgeErrors.GRAPHQL_VALIDATION_FAILED({ reason }),
  BAD_USER_INPUT: (reason) => inputRefusal(reason),
  BAD_REQUEST: (reason) => edgeErrors.BAD_REQUEST({ reason }),
  OPERATION_RESOLUTION_FAILURE: (reason) => edgeErrors.BAD_REQUEST({ reason }),
  PERSISTED_QUERY_NOT_FOUND: (reason) => edgeErrors.BAD_REQUEST({ reason }),
  PERSISTED_QUERY_NOT_SUPPORTED: (reason) => edgeErrors.BAD_REQUEST({ reason }),
};

/** The refusal that an error stands for; `undefined` if it is a fault that the caller must learn nothing about. */
export function toDomainError(error: unknown): DomainError | undefined {
  const root = rootCause(error);
  if (root instanceof DomainError) return root;
  return root instanceof GraphQLError && error instanceof GraphQLError ? documentRefusal(error) : undefined;
}

/** The error at the bottom: what a resolver threw, under the wrappings of GraphQL. */
export function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function documentRefusal(error: GraphQLError): DomainError | undefined {
  const reason = cleanReason(error.message);
  const known = DOCUMENT_REFUSALS[String(error.extensions['code'] ?? codeOf(error))];
  return known?.(reason);
}

/** graphql-js gives no codes: its own refusals are known by the phase in which they arise. */
function codeOf(error: GraphQLError): string | undefined {
  if (error.message.startsWith('Syntax Error')) return 'GRAPHQL_PARSE_FAILED';
  if (/^(Variable "\$|Argument ")/.test(error.message)) return 'BAD_USER_INPUT';
  return error.path === undefined ? 'GRAPHQL_VALIDATION_FAILED' : undefined;
}

/** Without the value given (it may be long, or personal): which input, and what is wrong with it. */
function inputRefusal(message: string): DomainError {
  const inside = /^Variable "\$\w+" got invalid value [^]* at "([^"]+)"; ([^]+)$/.exec(message);
  if (inside) return generalErrors.BAD_USER_INPUT({ field: inside[1] ?? '', reason: inside[2] ?? '' });
  const whole = /^(?:Variable "\$|Argument ")(\w+)"[^]*?(?:; ([^;]+))?$/.exec(message);
  const reason = whole?.[2] ?? (/invalid value/.test(message) ? 'has a wrong value' : message);
  return generalErrors.BAD_USER_INPUT({ field: whole?.[1] ?? 'input', reason });
}

/** What the server's library says of a request, where it tells of headers and features of its own. */
const OWN_WORDS: readonly [RegExp, string][] = [
  [/Cross-Site Request Forgery/, 'the content type must be application/json'],
  [/^POST body missing|non-empty `query`/, 'it holds no query'],
];

/** In our own words, without hints at the schema, and not longer than a message should be. */
function cleanReason(message: string): string {
  const own = OWN_WORDS.find(([theirs]) => theirs.test(message));
  if (own) return own[1];
  const plain = message.replace(/ ?Did you mean [^?]*\?/g, '').replace(/^Syntax Error: /, '');
  return plain.length <= LONGEST_REASON ? plain : shortened(plain);
}

function shortened(text: string): string {
  return `${text.slice(0, LONGEST_REASON / 2)} … ${text.slice(-LONGEST_REASON / 2)}`;
}
