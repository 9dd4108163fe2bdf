import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import type { BatchLoader, OperationContext } from '#platform';
import { PanelQueries } from '../app/panel-queries.js';
import type { ExpertTieType } from './panel.type.js';

/** Names of experts, for those who may read who they are. */
@Injectable()
export class ExpertNameLoader implements BatchLoader<string, string> {
  constructor(private readonly identity: Identity) {}

  async load(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const people = await this.identity.people(personIds);
    return new Map([...people].map(([id, { displayName }]) => [id, displayName]));
  }
}

/** Ties by expert. */
@Injectable()
export class ExpertTiesLoader implements BatchLoader<string, ExpertTieType[]> {
  constructor(private readonly queries: PanelQueries) {}

  async load(ids: readonly string[], { actor }: OperationContext): Promise<ReadonlyMap<string, ExpertTieType[]>> {
    return actor ? this.queries.ties(actor, ids) : new Map();
  }
}
