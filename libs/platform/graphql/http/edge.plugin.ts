import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { DomainError } from '#kernel';
import { edgeErrors } from '../errors/edge.errors.js';
import type { ErrorAddressee, ErrorPresenter } from '../errors/error-presenter.js';
import type { OperationContext } from '../context/operation-context.js';
import type { OperationLimits } from './operation-limits.js';

type Request = GraphQLRequestContext<OperationContext>;

/** Remembers in whose operation an error arose: Apollo formats errors without saying. */
export class ErrorAddressees {
  private readonly known = new WeakMap<object, ErrorAddressee>();

  /** Notes the operation of some errors. */
  note(errors: readonly object[], addressee: ErrorAddressee): void {
    for (const error of errors) this.known.set(error, addressee);
  }

  /** The operation an error arose in, if it got as far as having one. */
  of(error: unknown): ErrorAddressee | undefined {
    return typeof error === 'object' && error !== null ? this.known.get(error) : undefined;
  }
}

/** Ties errors to their operation, refuses subscriptions over HTTP, and whoever asks too often. */
export function edgePlugin(
  addressees: ErrorAddressees,
  presenter: ErrorPresenter,
  limits: OperationLimits,
): ApolloServerPlugin<OperationContext> {
  return {
    requestDidStart: async () => {
      let counted = false;
      return {
        didEncounterErrors: async ({ errors, contextValue }: Request) => {
          if (errors) addressees.note(errors, contextValue);
        },
        didResolveOperation: async ({ document, operation, contextValue, response }) => {
          if (!operation) return;
          if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
            throw withStatus(
              400,
              edgeErrors.BAD_REQUEST({ reason: 'subscriptions are served over graphql-transport-ws' }),
            );
          }
          counted = true;
          await limits.count(document, operation, contextValue).catch((error: unknown) => {
            if (!(error instanceof DomainError)) throw error;
            retryAfter(response, error);
            throw withStatus(429, error);
          });
        },
        willSendResponse: async (request: Request) => {
          if (!counted) await countRefused(request, presenter, limits);
        },
      };
    },
  };
}

/** Counts an operation that was refused before it was one; beyond the rate that is the answer, and not what was wrong. */
async function countRefused(
  { contextValue, response }: Request,
  presenter: ErrorPresenter,
  limits: OperationLimits,
): Promise<void> {
  try {
    await limits.countRefused(contextValue);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    retryAfter(response, error);
    response.http.status = 429;
    response.body = { kind: 'single', singleResult: { errors: [presenter.present(error, contextValue)] } };
  }
}

function retryAfter(response: Request['response'], { params }: DomainError): void {
  response.http.headers.set('retry-after', String(params['retryAfterSeconds']));
}

/** A refusal of the whole operation with its HTTP status; Apollo would answer 500. */
function withStatus(status: number, originalError: DomainError): GraphQLError {
  return new GraphQLError(originalError.message, { originalError, extensions: { http: { status } } });
}
