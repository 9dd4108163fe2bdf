import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks } from '#platform';
import { AuditMicro } from './audit-micro.js';

/** Brings the checks of small projects to `linli audit`. */
@Injectable()
export class MicroChecksSubscriber implements OnModuleInit {
  constructor(
    private readonly checks: Checks,
    private readonly audit: AuditMicro,
  ) {}

  onModuleInit(): void {
    this.checks.addInvariant({
      name: 'micro-budgets',
      zh: '每轮民生微实项目的核准与结算补助之和不超过预算',
      en: 'What every round of small projects promised and paid is within its budget',
      run: (progress) => this.audit.budgets(progress),
    });
    this.checks.addInvariant({
      name: 'micro-money',
      zh: '每个民生微实项目的补助符合规则，且与总账一致',
      en: 'The subsidy of every small project follows the rules, and is what the ledger says',
      run: (progress) => this.audit.money(progress),
    });
  }
}
