import { Injectable } from '@nestjs/common';
import type { BatchLoader, OperationContext } from '#platform';
import { RecordQueries } from '../app/record-queries.js';
import type { RecordCorrectionType } from './record-correction.type.js';

/** The newest correction of each record, where the reader may see it. */
@Injectable()
export class CorrectionLoader implements BatchLoader<string, RecordCorrectionType> {
  constructor(private readonly queries: RecordQueries) {}

  async load(ids: readonly string[], operation: OperationContext): Promise<ReadonlyMap<string, RecordCorrectionType>> {
    return operation.actor ? this.queries.correctionsOf(operation.actor, ids) : new Map();
  }
}
