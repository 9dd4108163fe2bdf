import {
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { PARSE_OPTIONS } from '../complexity/limit-rules.js';

/** Documents remembered: clients of one kind all send the same few. */
const REMEMBERED = 200;

/** Parses and checks documents by the rules of HTTP; one that was found good is not checked again. */
export class DocumentReader {
  private readonly good = new Map<string, DocumentNode>();
  private readonly rules: readonly ValidationRule[];

  constructor(
    readonly schema: GraphQLSchema,
    limits: readonly ValidationRule[],
  ) {
    this.rules = [...specifiedRules, ...limits];
  }

  /** The document, or what is wrong with it. */
  read(query: string): DocumentNode | GraphQLError[] {
    const known = this.good.get(query);
    if (known) return known;
    try {
      return this.check(query, parse(query, PARSE_OPTIONS));
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }

  private check(query: string, document: DocumentNode): DocumentNode | GraphQLError[] {
    const errors = validate(this.schema, document, this.rules, { maxErrors: 5, hideSuggestions: true });
    if (errors.length > 0) return [...errors];
    const oldest = this.good.size >= REMEMBERED ? this.good.keys().next().value : undefined;
    if (oldest !== undefined) this.good.delete(oldest);
    this.good.set(query, document);
    return document;
  }
}
