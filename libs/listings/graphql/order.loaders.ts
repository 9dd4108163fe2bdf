import { Injectable } from '@nestjs/common';
import type { BatchLoader, OperationContext } from '#platform';
import { OrderCoverage } from '../app/order-coverage.js';
import { OrderDisputes } from '../app/order-disputes.js';
import { OrderQueries } from '../app/order-queries.js';
import type { ServiceOrderDisputeType } from './service-order.type.js';

/** What was ordered, by terms. */
@Injectable()
export class OrderTitleLoader implements BatchLoader<string, string> {
  constructor(private readonly queries: OrderQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.queries.titles(ids);
  }
}

/** Whether the subsidy could be borne, by order. */
@Injectable()
export class OrderCoverageLoader implements BatchLoader<string, boolean> {
  constructor(private readonly coverage: OrderCoverage) {}

  async load(ids: readonly string[], operation: OperationContext): Promise<ReadonlyMap<string, boolean>> {
    return operation.actor ? this.coverage.of(operation.actor, ids) : new Map();
  }
}

/** Disputes, by order. */
@Injectable()
export class OrderDisputesLoader implements BatchLoader<string, ServiceOrderDisputeType[]> {
  constructor(private readonly disputes: OrderDisputes) {}

  async load(
    ids: readonly string[],
    operation: OperationContext,
  ): Promise<ReadonlyMap<string, ServiceOrderDisputeType[]>> {
    return operation.actor ? this.disputes.of(operation.actor, ids) : new Map();
  }
}
