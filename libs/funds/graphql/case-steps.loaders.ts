import { Injectable } from '@nestjs/common';
import type { BatchLoader, OperationContext } from '#platform';
import { CaseSteps } from '../app/case-steps.js';
import { SecondPersons } from '../app/second-persons.js';
import type { CaseDeedType, StepRightType } from './case-steps.type.js';

type Steps = ReadonlyMap<string, StepRightType[]>;

/** What comes next, by grant, for the reader. */
@Injectable()
export class GrantStepsLoader implements BatchLoader<string, StepRightType[]> {
  constructor(private readonly steps: CaseSteps) {}

  async load(ids: readonly string[], { actor }: OperationContext): Promise<Steps> {
    return actor ? this.steps.ofGrants(actor, ids) : new Map();
  }
}

/** Who did what, by grant. */
@Injectable()
export class GrantDeedsLoader implements BatchLoader<string, CaseDeedType[]> {
  constructor(private readonly steps: CaseSteps) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, CaseDeedType[]>> {
    return this.steps.deedsOf(ids);
  }
}

/** What comes next, by payment, for the reader. */
@Injectable()
export class PaymentStepsLoader implements BatchLoader<string, StepRightType[]> {
  constructor(private readonly steps: CaseSteps) {}

  async load(ids: readonly string[], { actor }: OperationContext): Promise<Steps> {
    return actor ? this.steps.ofPayments(actor, ids) : new Map();
  }
}

/** What comes next, by refund, for the reader. */
@Injectable()
export class RefundStepsLoader implements BatchLoader<string, StepRightType[]> {
  constructor(private readonly persons: SecondPersons) {}

  async load(ids: readonly string[], { actor }: OperationContext): Promise<Steps> {
    return actor ? this.persons.ofRefunds(actor, ids) : new Map();
  }
}

/** What comes next, by report, for the reader; nothing for who is signed out. */
@Injectable()
export class ReportStepsLoader implements BatchLoader<string, StepRightType[]> {
  constructor(private readonly persons: SecondPersons) {}

  async load(ids: readonly string[], { actor }: OperationContext): Promise<Steps> {
    return actor ? this.persons.ofReports(actor, ids) : new Map();
  }
}
