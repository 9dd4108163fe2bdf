import { Injectable } from '@nestjs/common';
import type { BatchLoader, OperationContext } from '#platform';
import { MicroQueries } from '../app/micro-queries.js';
import type { MicroInspectionType, MicroPayeeType } from './micro.type.js';

/** Inspections of small projects. */
@Injectable()
export class MicroInspectionsLoader implements BatchLoader<string, MicroInspectionType[]> {
  constructor(private readonly queries: MicroQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, MicroInspectionType[]>> {
    return this.queries.inspectionsOf(ids);
  }
}

/** Names of the organisations that apply. */
@Injectable()
export class MicroApplicantLoader implements BatchLoader<string, string> {
  constructor(private readonly queries: MicroQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.queries.organisationNames(ids);
  }
}

/** Accounts that subsidies go to: only for the people of the charity that pays. */
@Injectable()
export class MicroPayeeLoader implements BatchLoader<string, MicroPayeeType> {
  constructor(private readonly queries: MicroQueries) {}

  async load(ids: readonly string[], operation: OperationContext): Promise<ReadonlyMap<string, MicroPayeeType>> {
    return operation.actor ? this.queries.payeesFor(operation.actor, ids) : new Map();
  }
}
