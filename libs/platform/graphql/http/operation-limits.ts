import { OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { Limits } from '../../limits/limits.js';
import { countRootFields } from '../complexity/measure-operation.js';
import type { OperationContext } from '../context/operation-context.js';
import type { OperationRates } from '../edge-options.js';

const MINUTE = 60;

/**
 * Keeps anybody from asking more of the service than people do: so many mutations a minute for one account, however
 * many of them share a request, and so many operations a minute for one address that is not signed in.
 */
export class OperationLimits {
  constructor(
    private readonly limits: Limits,
    private readonly rates: OperationRates,
  ) {}

  /** Counts one operation before anything of it runs. Throws RATE_LIMITED `{ retryAfterSeconds }`. */
  async count(document: DocumentNode, operation: OperationDefinitionNode, context: OperationContext): Promise<void> {
    const { actor, address } = context;
    if (!actor) {
      await this.limits.hit(`edge:signed-out:${address}`, {
        max: this.rates.signedOutOperationsPerMinute,
        windowSeconds: MINUTE,
      });
    } else if (operation.operation === OperationTypeNode.MUTATION) {
      const weight = [...countRootFields(document, operation).values()].reduce((sum, count) => sum + count, 0);
      await this.limits.hit(`edge:mutations:${actor.personId}`, {
        max: this.rates.mutationsPerMinute,
        windowSeconds: MINUTE,
        weight,
      });
    }
  }
}
