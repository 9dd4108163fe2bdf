import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks } from '#platform';
import { AuditLots } from './audit-lots.js';
import { DeriveLots } from './derive-lots.js';

/** Brings the checks of points to `linli audit` and `linli rebuild --check`. */
@Injectable()
export class PointsChecksSubscriber implements OnModuleInit {
  constructor(
    private readonly checks: Checks,
    private readonly auditLots: AuditLots,
    private readonly deriveLots: DeriveLots,
  ) {}

  onModuleInit(): void {
    this.checks.addInvariant({
      name: 'points-outstanding',
      zh: '每个积分账户的余额与预留等于其批次之和',
      en: 'Every points account has and holds what its lots add up to',
      run: (progress) => this.auditLots.execute(progress),
    });
    this.checks.addDerivation({
      name: 'points-lots',
      zh: '积分批次由总账分录重新推算',
      en: 'Lots of points, derived from the entries of the ledger',
      run: (progress) => this.deriveLots.execute(progress),
    });
  }
}
