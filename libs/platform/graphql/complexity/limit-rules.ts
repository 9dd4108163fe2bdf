import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTNode,
  type DocumentNode,
  type OperationDefinitionNode,
  type ParseOptions,
  type ValidationRule,
} from 'graphql';
import { edgeErrors } from '../errors/edge.errors.js';
import { countRootFields, measureOperation } from './measure-operation.js';

/** What a document may ask for. The same on HTTP and on the socket. */
export const DOCUMENT_LIMITS = {
  tokens: 2_000,
  depth: 12,
  aliases: 15,
  /** Letters of one alias: it comes back with every row. */
  aliasLength: 100,
  fields: 500,
  repetitions: 15,
  rows: 10_000,
  directives: 5,
  rootMutations: 5,
} as const;

type Measure = keyof typeof DOCUMENT_LIMITS;

/** Options of the parser: it gives up on a document with more tokens. */
export const PARSE_OPTIONS: ParseOptions = { maxTokens: DOCUMENT_LIMITS.tokens };

/** Rules on top of those of GraphQL. Introspection is for development. */
export function limitRules(options: { introspection: boolean }): ValidationRule[] {
  return [complexityRule, aliasLengthRule, directivesRule, ...(options.introspection ? [] : [introspectionRule])];
}

/** Depth, aliases, fields, repetitions, rows, and how many mutations one operation holds. */
const complexityRule: ValidationRule = (context) => ({
  OperationDefinition: (operation) => {
    const found = {
      ...measureOperation(context.getDocument(), operation),
      ...rootMutations(context.getDocument(), operation),
    };
    for (const [measure, value] of Object.entries(found) as [Measure, number][]) {
      if (value > DOCUMENT_LIMITS[measure]) context.reportError(tooComplex(measure, value, operation));
    }
    return false;
  },
});

/** A short query must not ask for a long answer: fifteen names of 4,000 letters would make 60 KB of every row and event. */
const aliasLengthRule: ValidationRule = (context) => ({
  Field: ({ alias }) => {
    const length = alias?.value.length ?? 0;
    if (alias && length > DOCUMENT_LIMITS.aliasLength) context.reportError(tooComplex('aliasLength', length, alias));
  },
});

/** At most five directives on anything. */
const directivesRule: ValidationRule = (context) => ({
  enter: (node) => {
    const count = 'directives' in node ? (node.directives?.length ?? 0) : 0;
    if (count > DOCUMENT_LIMITS.directives) context.reportError(tooComplex('directives', count, node));
  },
});

/** The schema is published with the source; a server in service does not read it out. */
const introspectionRule: ValidationRule = (context) => ({
  Field: (node) => {
    if (node.name.value !== '__schema' && node.name.value !== '__type') return;
    const originalError = edgeErrors.INTROSPECTION_OFF();
    context.reportError(new GraphQLError(originalError.message, { nodes: node, originalError }));
  },
});

function rootMutations(document: DocumentNode, operation: OperationDefinitionNode): { rootMutations: number } {
  const counts =
    operation.operation === OperationTypeNode.MUTATION
      ? countRootFields(document, operation)
      : new Map<string, number>();
  return { rootMutations: [...counts.values()].reduce((sum, count) => sum + count, 0) };
}

function tooComplex(measure: Measure, found: number, node: ASTNode): GraphQLError {
  const originalError = edgeErrors.QUERY_TOO_COMPLEX({ measure, found, limit: DOCUMENT_LIMITS[measure] });
  const nodes = node.kind === Kind.OPERATION_DEFINITION ? undefined : node;
  return new GraphQLError(originalError.message, { nodes, originalError });
}
