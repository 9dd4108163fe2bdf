import { Injectable } from '@nestjs/common';
import type { BatchLoader, OperationContext } from '#platform';
import { ShownNames } from '../app/shown-names.js';

/** Names of people as the reader of this operation may see them. */
@Injectable()
export class PersonNameLoader implements BatchLoader<string, string> {
  constructor(private readonly names: ShownNames) {}

  async load(ids: readonly string[], operation: OperationContext): Promise<ReadonlyMap<string, string>> {
    return this.names.execute(operation.actor, ids);
  }
}
