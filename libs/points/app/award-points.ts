import { Injectable } from '@nestjs/common';
import { Events, UnitOfWork } from '#platform';
import { Ledger } from '#ledger';
import { awardMemo, recordReference } from '../domain/award-memo.js';
import { pointsEarned } from '../domain/earning.js';
import type { RecordSource } from '../domain/points-policy.js';
import { PointsChanged } from './points.events.js';
import { PointsPolicies } from './points-policies.js';
import { AWARD, pointsIssued, volunteerAccounts } from './volunteer-accounts.js';

/** A service record that has taken effect. `at`: ISO instant, which decides the policy version. */
export interface EffectiveRecord {
  recordId: string;
  volunteerId: string;
  personId: string;
  regionId: string;
  minutes: number;
  source: RecordSource;
  itemId: string;
  at: string;
}

/** Pays points for a service record, once (积分入账). */
@Injectable()
export class AwardPoints {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PointsPolicies,
    private readonly ledger: Ledger,
    private readonly events: Events,
  ) {}

  /**
   * Posts the points of a record to its volunteer, inside the unit in which the record takes effect. The ledger's
   * idempotency key is the record, and no policy can be published for the past: a repeated delivery is the same transfer.
   */
  async execute(record: EffectiveRecord): Promise<void> {
    await this.unitOfWork.run(async () => {
      const policy = await this.policies.inForce(record.regionId, new Date(record.at));
      // The menu of volunteering holds free services only; low-fee orders never become a service record.
      const amount = pointsEarned(policy.rules, { ...record, lowFee: false });
      if (amount === 0) return;
      const account = volunteerAccounts(record.volunteerId).points;
      await this.ledger.ensureAccounts([
        { code: pointsIssued, asset: 'POINT', mayOverdraw: true },
        { code: account, asset: 'POINT' },
      ]);
      const transfer = await this.ledger.post({
        idempotencyKey: `points:award:${record.recordId}`,
        kind: AWARD,
        asset: 'POINT',
        debit: pointsIssued,
        credit: account,
        amount,
        reference: recordReference(record.recordId),
        memo: awardMemo({ policyId: policy.id, policyVersion: policy.version, minutes: record.minutes }),
      });
      await this.events.publish(PointsChanged, { personId: record.personId, transferId: transfer.id });
    });
  }
}
