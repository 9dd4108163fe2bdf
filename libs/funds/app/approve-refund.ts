import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { DonationRefundEntity } from '../data/donation-refund.entity.js';
import { fundsErrors } from '../domain/funds.errors.js';
import { DonationStores } from './donation-stores.js';
import { FundAccess } from './fund-access.js';
import { RefundCover } from './refund-cover.js';
import { SendBack } from './send-back.js';

/** Approves a refund as the second person, and orders it (批准退捐). */
@Injectable()
export class ApproveDonationRefund {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly stores: DonationStores,
    private readonly access: FundAccess,
    private readonly sendBack: SendBack,
    private readonly cover: RefundCover,
    private readonly identity: Identity,
  ) {}

  /**
   * Neither who asked nor who gave; out of what the purpose still has, else the refund waits. Throws NOT_FOUND,
   * REFUND_NEEDS_SECOND_PERSON, REFUND_ALREADY_DECIDED, FUND_MONEY_NOT_AVAILABLE.
   */
  async execute(actor: Actor, input: { refundId: string; idempotencyKey: string }): Promise<DonationRefundEntity> {
    const { refundId, idempotencyKey: key } = input;
    const request = { actorId: actor.personId, key, operation: 'approveRefund', input: { refundId } };
    return this.idempotency.once(request, async () => {
      const seen = await this.stores.refunds.find(refundId);
      const given = seen && (await this.stores.donations.find(seen.donationId));
      if (!given || !this.access.worksFor(actor, 'refund.approve', given.hostId)) throw generalErrors.NOT_FOUND();
      const gift = await this.stores.lock(given.id);
      const refund = await this.stores.refunds.lock(refundId);
      if (gift === undefined || refund === undefined) throw generalErrors.NOT_FOUND();
      requireSecondPerson(actor, refund, gift.donation.donorId);
      if (refund.state !== 'REQUESTED' || gift.donation.state !== 'REFUND_REQUESTED') {
        throw fundsErrors.REFUND_ALREADY_DECIDED();
      }
      const asked = { id: refundId, approvedBy: actor.personId };
      await this.cover.within(gift.drive, () => this.sendBack.execute(gift, refund.reason, asked));
      await this.identity.audit.record({
        ...{ actorId: actor.personId, action: 'donation.refund-approved', subjectType: 'Donation' },
        ...{ subjectId: given.id, regionPath: gift.drive.regionPath, details: { refundId } },
      });
      return (await this.stores.refunds.lock(refundId)) ?? refund;
    });
  }
}

function requireSecondPerson(actor: Actor, { requestedBy }: DonationRefundEntity, donorId: string): void {
  if (actor.personId === requestedBy || actor.personId === donorId) throw fundsErrors.REFUND_NEEDS_SECOND_PERSON();
}
