import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { edgeErrors } from '../errors/edge.errors.js';
import type { ErrorAddressee } from '../errors/error-presenter.js';
import type { OperationContext } from '../context/operation-context.js';

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

/** Ties errors to their operation, and refuses subscriptions over HTTP. */
export function edgePlugin(addressees: ErrorAddressees): ApolloServerPlugin<OperationContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }: GraphQLRequestContext<OperationContext>) => {
        if (errors) addressees.note(errors, contextValue);
      },
      didResolveOperation: async ({ operation }) => {
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return;
        throw edgeErrors.BAD_REQUEST({ reason: 'subscriptions are served over graphql-transport-ws' });
      },
    }),
  };
}
