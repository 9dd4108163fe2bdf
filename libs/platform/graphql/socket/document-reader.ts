import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  GraphQLError,
  OperationTypeNode,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { DomainError } from '#kernel';
import { Config } from '../../config/config.js';
import { PARSE_OPTIONS, limitRules } from '../complexity/limit-rules.js';
import type { OperationContext } from '../context/operation-context.js';
import { edgeErrors } from '../errors/edge.errors.js';
import { OperationLimits } from '../http/operation-limits.js';

/** What is remembered: clients of one kind all send the same few. So many documents, and so many letters of all together. */
const REMEMBERED = { documents: 200, letters: 100_000 };

/** Parses and checks documents by the rules of HTTP; one that was found good is not checked again. */
@Injectable()
export class DocumentReader {
  private readonly good = new Map<string, DocumentNode>();
  private letters = 0;
  private readonly rules: readonly ValidationRule[];

  constructor(
    private readonly host: GraphQLSchemaHost,
    private readonly limits: OperationLimits,
    config: Config,
  ) {
    this.rules = [...specifiedRules, ...limitRules({ introspection: !config.isProduction })];
  }

  get schema(): GraphQLSchema {
    return this.host.schema;
  }

  /** The document of a subscribe message, or what is wrong with it: a refused one counts as one of its sender's queries. */
  async subscription(
    { query, operationName }: SubscribePayload,
    sender: OperationContext,
  ): Promise<DocumentNode | GraphQLError[]> {
    const document = this.read(query);
    if (!Array.isArray(document) && subscribes(document, operationName)) return document;
    try {
      await this.limits.countRefused(sender);
    } catch (error) {
      if (error instanceof DomainError) return refused(error);
      throw error;
    }
    if (Array.isArray(document)) return document;
    return refused(edgeErrors.BAD_REQUEST({ reason: 'only subscriptions are served here; send the rest over HTTP' }));
  }

  private read(query: string): DocumentNode | GraphQLError[] {
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
    this.remember(query, document);
    return document;
  }

  /** The oldest make room: a client that never sends the same twice takes no more than its share. */
  private remember(query: string, document: DocumentNode): void {
    this.good.set(query, document);
    this.letters += query.length;
    for (const oldest of this.good.keys()) {
      if (this.good.size <= REMEMBERED.documents && this.letters <= REMEMBERED.letters) return;
      this.good.delete(oldest);
      this.letters -= oldest.length;
    }
  }
}

/** A refusal as graphql-ws sends it. */
export function refused(originalError: DomainError): GraphQLError[] {
  return [new GraphQLError(originalError.message, { originalError })];
}

function subscribes(document: DocumentNode, operationName: string | null | undefined): boolean {
  return getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION;
}
