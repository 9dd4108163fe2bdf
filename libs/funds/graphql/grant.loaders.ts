import { Injectable } from '@nestjs/common';
import type { BatchLoader, OperationContext } from '#platform';
import { DisbursementQueries } from '../app/disbursement-queries.js';
import { GrantQueries } from '../app/grant-queries.js';
import { ViewGrantCase } from '../app/view-grant-case.js';
import type { DisbursementAttemptType } from './disbursement.type.js';
import type { GrantApprovalType, GrantCaseType, PayeeAccountType } from './emergency-grant.type.js';

/** Approvals, by grant. */
@Injectable()
export class GrantApprovalsLoader implements BatchLoader<string, GrantApprovalType[]> {
  constructor(private readonly queries: GrantQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, GrantApprovalType[]>> {
    return this.queries.approvalsOf(ids);
  }
}

/** The personal side of those cases on which the reader works. */
@Injectable()
export class GrantCaseLoader implements BatchLoader<string, GrantCaseType> {
  constructor(private readonly cases: ViewGrantCase) {}

  async load(ids: readonly string[], operation: OperationContext): Promise<ReadonlyMap<string, GrantCaseType>> {
    return operation.actor ? this.cases.execute(operation.actor, ids) : new Map();
  }
}

/** Attempts, by disbursement. */
@Injectable()
export class DisbursementAttemptsLoader implements BatchLoader<string, DisbursementAttemptType[]> {
  constructor(private readonly queries: DisbursementQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, DisbursementAttemptType[]>> {
    return this.queries.attemptsOf(ids);
  }
}

/** Accounts of those payments that the reader orders or sends. */
@Injectable()
export class DisbursementPayeeLoader implements BatchLoader<string, PayeeAccountType> {
  constructor(private readonly queries: DisbursementQueries) {}

  async load(ids: readonly string[], operation: OperationContext): Promise<ReadonlyMap<string, PayeeAccountType>> {
    return operation.actor ? this.queries.payeesOf(operation.actor, ids) : new Map();
  }
}
