import { Injectable } from '@nestjs/common';
import type { BatchLoader, OperationContext } from '#platform';
import { ApplicationQueries } from '../app/application-queries.js';
import { RoundQueries } from '../app/round-queries.js';
import type { AppealType, ScreeningType } from './application.type.js';

/** Names of organisations: hosts and applicants. */
@Injectable()
export class VentureOrganisationLoader implements BatchLoader<string, string> {
  constructor(private readonly queries: RoundQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.queries.organisationNames(ids);
  }
}

/** What screening found, by application. */
@Injectable()
export class ScreeningsLoader implements BatchLoader<string, ScreeningType[]> {
  constructor(private readonly queries: ApplicationQueries) {}

  async load(ids: readonly string[], { actor }: OperationContext): Promise<ReadonlyMap<string, ScreeningType[]>> {
    return actor ? this.queries.screeningsFor(actor, ids) : new Map();
  }
}

/** Appeals, by application. */
@Injectable()
export class AppealLoader implements BatchLoader<string, AppealType> {
  constructor(private readonly queries: ApplicationQueries) {}

  async load(ids: readonly string[], { actor }: OperationContext): Promise<ReadonlyMap<string, AppealType>> {
    return actor ? this.queries.appealsFor(actor, ids) : new Map();
  }
}
