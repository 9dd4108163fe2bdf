import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { pointsEarned } from '../domain/earning.js';
import type { EffectiveRecord } from '../domain/effective-record.js';
import type { PointsPolicyVersion } from '../domain/points-policy.js';
import { PayAwards, type Award } from './pay-awards.js';
import { PointsPolicies } from './points-policies.js';

/** Awards of one batch of the ledger. */
const BATCH = 1_000;

/** Pays points for service records, each once (积分入账). */
@Injectable()
export class AwardPoints {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PointsPolicies,
    private readonly payAwards: PayAwards,
  ) {}

  /**
   * Posts the points of records to their volunteers, with the same few statements for one as for a thousand, inside the unit
   * in which they take effect. No policy can be published for the past: a repeated delivery computes the same.
   */
  async execute(records: readonly EffectiveRecord[]): Promise<void> {
    await this.unitOfWork.run(async () => {
      const awards = await this.earned(records);
      for (let start = 0; start < awards.length; start += BATCH) {
        await this.payAwards.execute(awards.slice(start, start + BATCH));
      }
    });
  }

  private async earned(records: readonly EffectiveRecord[]): Promise<Award[]> {
    const known = new Map<string, PointsPolicyVersion>();
    const awards: Award[] = [];
    for (const record of records) {
      const key = `${record.regionId} ${record.at}`;
      const policy = known.get(key) ?? (await this.policies.inForce(record.regionId, new Date(record.at)));
      known.set(key, policy);
      // The menu of volunteering holds free services only; low-fee orders never become a service record.
      const amount = pointsEarned(policy.rules, { ...record, lowFee: false });
      if (amount > 0) awards.push({ record, policy, amount });
    }
    return awards;
  }
}
