import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks } from '#platform';
import { AuditSettlements } from './audit-settlements.js';

/** Brings the checks of orders and settlements to `linli audit`. */
@Injectable()
export class SettlementChecksSubscriber implements OnModuleInit {
  constructor(
    private readonly checks: Checks,
    private readonly audit: AuditSettlements,
  ) {}

  onModuleInit(): void {
    this.checks.addInvariant({
      name: 'order-money',
      zh: '每个已结束的服务订单：收费加补贴等于成本，且与总账一致',
      en: 'Fee and subsidy of every order make its cost, and its provider is owed what the ledger says',
      run: (progress) => this.audit.endedOrders(progress),
    });
    this.checks.addInvariant({
      name: 'settlement-sums',
      zh: '每份结算的合计等于其分项之和与订单之和',
      en: 'Every settlement is the sum of its parts and of its orders',
      run: (progress) => this.audit.sums(progress),
    });
  }
}
