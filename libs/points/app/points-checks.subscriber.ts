import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks } from '#platform';
import { AuditLots } from './audit-lots.js';
import { AuditRewards } from './audit-rewards.js';
import { AuditServicePlaces } from './audit-service-places.js';
import { DeriveLots } from './derive-lots.js';

/** Brings the checks of points to `linli audit` and `linli rebuild --check`. */
@Injectable()
export class PointsChecksSubscriber implements OnModuleInit {
  constructor(
    private readonly checks: Checks,
    private readonly auditLots: AuditLots,
    private readonly auditRewards: AuditRewards,
    private readonly auditPlaces: AuditServicePlaces,
    private readonly deriveLots: DeriveLots,
  ) {}

  onModuleInit(): void {
    this.checks.addInvariant({
      name: 'points-outstanding',
      zh: '每个积分账户的余额与预留等于其批次之和',
      en: 'Every points account has and holds what its lots add up to',
      run: (progress) => this.auditLots.execute(progress),
    });
    this.checks.addInvariant({
      name: 'reward-pieces',
      zh: '兑换品库存等于投放数减去兑换占用数',
      en: 'The stock of every reward is what was supplied less what redemptions keep',
      run: (progress) => this.auditRewards.pieces(progress),
    });
    this.checks.addInvariant({
      name: 'reward-points',
      zh: '商家核销积分账户等于其已核销兑换之和',
      en: 'Every merchant’s account has what its fulfilled redemptions cost',
      run: (progress) => this.auditRewards.accounts(progress),
    });
    this.checks.addInvariant({
      name: 'service-place-points',
      zh: '服务机构核销积分账户等于其积分名额所收之和',
      en: 'Every provider’s account has what its places for points took',
      run: (progress) => this.auditPlaces.execute(progress),
    });
    this.checks.addDerivation({
      name: 'points-lots',
      zh: '积分批次由总账分录重新推算',
      en: 'Lots of points, derived from the entries of the ledger',
      run: (progress) => this.deriveLots.execute(progress),
    });
  }
}
