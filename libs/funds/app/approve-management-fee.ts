import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Identity } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { ManagementFeeEntity } from '../data/management-fee.entity.js';
import { MANAGEMENT_FEE } from '../domain/placed-entries.js';
import { managementFee } from '../domain/postings.js';
import { FeeDesk } from './fee-desk.js';
import { FundBooks } from './fund-books.js';

/** Approves a management fee as the second person, and books it (批准提取管理费). */
@Injectable()
export class ApproveManagementFee {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly desk: FeeDesk,
    private readonly books: FundBooks,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, MANAGEMENT_FEE_NEEDS_SECOND_PERSON, MANAGEMENT_FEE_ALREADY_DECIDED, MANAGEMENT_FEE_ABOVE_LIMIT. */
  async execute(actor: Actor, input: { feeId: string; idempotencyKey: string }): Promise<ManagementFeeEntity> {
    const { feeId, idempotencyKey: key } = input;
    const once = { actorId: actor.personId, key, operation: 'approveManagementFee', input: { feeId } };
    return this.idempotency.once(once, async () => {
      const at = this.clock.now();
      const { fee, regionPath } = await this.desk.take(actor, feeId, at);
      const { fundId, purposeId, hostId, amount } = fee;
      const change = { state: 'BOOKED' as const, approvedBy: actor.personId, approvedAt: at };
      await this.desk.write(feeId, change);
      await this.books.post({
        ...{ kind: MANAGEMENT_FEE, key: `management-fee:${feeId}`, reference: feeId },
        postings: managementFee(fundId, purposeId, hostId, amount),
      });
      await this.identity.audit.record({
        ...{ actorId: actor.personId, action: 'management-fee.booked', subjectType: 'CommunityFund' },
        ...{ subjectId: fundId, regionPath, details: { feeId, amount } },
      });
      return { ...fee, ...change };
    });
  }
}
