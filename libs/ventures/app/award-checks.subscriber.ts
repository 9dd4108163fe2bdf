import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks } from '#platform';
import { AuditAwards } from './audit-awards.js';

/** Brings the checks of agreements and tranches to `linli audit`. */
@Injectable()
export class AwardChecksSubscriber implements OnModuleInit {
  constructor(
    private readonly checks: Checks,
    private readonly audit: AuditAwards,
  ) {}

  onModuleInit(): void {
    this.checks.addInvariant({
      name: 'venture-tranches',
      zh: '每份公益创投协议：各期之和等于协议金额，已付不超过协议金额',
      en: 'The tranches of every agreement make its contract, and nothing is paid above it',
      run: (progress) => this.audit.sums(progress),
    });
    this.checks.addInvariant({
      name: 'venture-money',
      zh: '每份公益创投协议：已付、应付、预留与追回均与总账一致',
      en: 'What every agreement was paid, is owed, has set aside and gave back is what the ledger says',
      run: (progress) => this.audit.money(progress),
    });
  }
}
