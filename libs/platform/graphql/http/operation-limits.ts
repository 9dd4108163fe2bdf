import { OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { Limits } from '../../limits/limits.js';
import { countRootFields } from '../complexity/measure-operation.js';
import type { OperationContext } from '../context/operation-context.js';
import type { OperationRates } from '../edge-options.js';

const MINUTE = 60;

/**
 * Keeps anybody from asking more of the service than people do: so many mutations a minute for one account, however
 * many of them share a request, so many queries, and so many operations a minute for one address that is not signed in
 * (each mutation of a request is one). Queries are counted in this process alone, so that reading costs no way to Redis.
 */
export class OperationLimits {
  constructor(
    private readonly limits: Limits,
    private readonly rates: OperationRates,
  ) {}

  /** Counts one operation before anything of it runs. Throws RATE_LIMITED `{ retryAfterSeconds }`. */
  async count(document: DocumentNode, operation: OperationDefinitionNode, context: OperationContext): Promise<void> {
    const { actor, address } = context;
    const isMutation = operation.operation === OperationTypeNode.MUTATION;
    const weight = isMutation ? rootFields(document, operation) : 1;
    if (!actor) await this.countSignedOut(address, weight);
    else if (isMutation) {
      const max = this.rates.mutationsPerMinute;
      await this.limits.hit(`edge:mutations:${actor.personId}`, { max, windowSeconds: MINUTE, weight });
    } else this.countQuery(actor.personId);
  }

  /**
   * Counts a document that could not be read, does not fit the schema or asks for what its transport does not serve: as
   * one query of its account, or one operation of its address. Throws RATE_LIMITED `{ retryAfterSeconds }`.
   */
  async countRefused({ actor, address }: OperationContext): Promise<void> {
    if (actor) this.countQuery(actor.personId);
    else await this.countSignedOut(address, 1);
  }

  private countQuery(personId: string): void {
    const max = this.rates.queriesPerMinute;
    this.limits.hitHere(`edge:queries:${personId}`, { max, windowSeconds: MINUTE });
  }

  private async countSignedOut(address: string, weight: number): Promise<void> {
    const max = this.rates.signedOutOperationsPerMinute;
    await this.limits.hit(`edge:signed-out:${address}`, { max, windowSeconds: MINUTE, weight });
  }
}

function rootFields(document: DocumentNode, operation: OperationDefinitionNode): number {
  return [...countRootFields(document, operation).values()].reduce((sum, count) => sum + count, 0);
}
