import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks } from '#platform';
import { AuditLots } from './audit-lots.js';
import { AuditRaised } from './audit-raised.js';

/** Brings the checks of funds to `linli audit`. */
@Injectable()
export class FundsChecksSubscriber implements OnModuleInit {
  constructor(
    private readonly checks: Checks,
    private readonly lots: AuditLots,
    private readonly raised: AuditRaised,
  ) {}

  onModuleInit(): void {
    this.checks.addInvariant({
      name: 'fund-lots',
      zh: '每个基金每项用途的资金批次余额等于总账限定性净额',
      en: 'What is left of the lots of every purpose is what the ledger says is left',
      run: (progress) => this.lots.lots(progress),
    });
    this.checks.addInvariant({
      name: 'fund-balances',
      zh: '每个基金的账户余额合计为零',
      en: 'The accounts of every fund add up to zero',
      run: (progress) => this.lots.balances(progress),
    });
    this.checks.addInvariant({
      name: 'drive-raised',
      zh: '每个募捐活动的已筹金额等于总账',
      en: 'What every drive has raised is what stands of its gifts by the ledger',
      run: (progress) => this.raised.drives(progress),
    });
    this.checks.addInvariant({
      name: 'donation-money',
      zh: '每笔捐赠的留存与应退金额等于总账',
      en: 'What stands of every donation, and is owed back, is what the ledger says',
      run: (progress) => this.raised.donations(progress),
    });
  }
}
