import { Injectable } from '@nestjs/common';
import type { BatchLoader, OperationContext } from '#platform';
import { ProposalQueries } from '../app/proposal-queries.js';
import type { VenturePayeeChangeType, VentureWriteOffType } from './proposal.type.js';

/** What was proposed to be given up, by project. */
@Injectable()
export class ProjectWriteOffsLoader implements BatchLoader<string, VentureWriteOffType[]> {
  constructor(private readonly queries: ProposalQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, VentureWriteOffType[]>> {
    return this.queries.writeOffsOf(ids);
  }
}

/** Changes of accounts, by project: the accounts only for who works on them. */
@Injectable()
export class ProjectPayeeChangesLoader implements BatchLoader<string, VenturePayeeChangeType[]> {
  constructor(private readonly queries: ProposalQueries) {}

  async load(
    ids: readonly string[],
    operation: OperationContext,
  ): Promise<ReadonlyMap<string, VenturePayeeChangeType[]>> {
    return operation.actor ? this.queries.payeeChangesOf(operation.actor, ids) : new Map();
  }
}
