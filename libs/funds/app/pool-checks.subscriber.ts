import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks } from '#platform';
import { AuditPools } from './audit-pools.js';

/** Brings the checks of matching to `linli audit` and `linli rebuild --check`. */
@Injectable()
export class PoolChecksSubscriber implements OnModuleInit {
  constructor(
    private readonly checks: Checks,
    private readonly audit: AuditPools,
  ) {}

  onModuleInit(): void {
    this.checks.addInvariant({
      name: 'pool-counters',
      zh: '每个配捐池的到账、预留、已配与退回金额等于其账户与其配捐之和',
      en: 'What every matching pool counts is what its accounts hold and its matches add up to',
      run: (progress) => this.audit.counters(progress),
    });
    this.checks.addInvariant({
      name: 'matches-booked',
      zh: '各基金的配捐收入等于各配捐池拨入之和',
      en: 'The matching income of every fund is what pools gave to it',
      run: (progress) => this.audit.booked(progress),
    });
    this.checks.addDerivation({
      name: 'matches',
      zh: '配捐由总账与公布的规则重新计算',
      en: 'Matches, computed from the ledger by the published rules',
      run: (progress) => this.audit.rules(progress),
    });
  }
}
