import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Identity } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { DonationRefundEntity } from '../data/donation-refund.entity.js';
import type { DriveEntity } from '../data/drive.entity.js';
import { standing } from '../domain/donation-money.js';
import { donationStates } from '../domain/donation.states.js';
import type { DonationRefundReason } from '../domain/facade.types.js';
import { fundsErrors } from '../domain/funds.errors.js';
import { DonationStores, type LockedGift } from './donation-stores.js';
import { FundAccess } from './fund-access.js';
import { GiftChanges } from './gift-changes.js';

/** A refund that somebody asks for. */
export interface RefundRequest {
  readonly donationId: string;
  readonly reason: DonationRefundReason;
  readonly idempotencyKey: string;
}

/** Asks for a gift to go back, with a reason; a second person approves (申请退捐). A gift is not freely refundable. */
@Injectable()
export class RequestDonationRefund {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly stores: DonationStores,
    private readonly access: FundAccess,
    private readonly changes: GiftChanges,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  /** By the donor or an officer of the charity. Throws NOT_FOUND, DONATION_NOT_REFUNDABLE, REFUND_REASON_NOT_PLANNED. */
  async execute(actor: Actor, request: RefundRequest): Promise<DonationRefundEntity> {
    const { idempotencyKey: key, ...input } = request;
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'requestRefund', input }, async () => {
      const gift = await this.giftFor(actor, request.donationId);
      requirePlanned(gift.drive, request.reason);
      const amount = standing(gift.donation) + gift.donation.owed;
      const { state } = gift.donation;
      if (amount <= 0 || !donationStates.allows(state, 'requestRefund')) throw fundsErrors.DONATION_NOT_REFUNDABLE();
      const refund = this.newRefund(actor, request, amount);
      await this.stores.refunds.add(refund);
      await this.changes.apply(gift, 'requestRefund');
      await this.identity.audit.record({
        ...{ actorId: actor.personId, action: 'donation.refund-requested', subjectType: 'Donation' },
        ...{ subjectId: request.donationId, regionPath: gift.drive.regionPath },
        details: { refundId: refund.id, reason: request.reason, amount },
      });
      return refund;
    });
  }

  private async giftFor(actor: Actor, donationId: string): Promise<LockedGift> {
    const seen = await this.stores.donations.find(donationId);
    const own = seen?.donorId === actor.personId;
    const entitled = own || (seen && this.access.worksFor(actor, 'refund.request', seen.hostId));
    const gift = entitled ? await this.stores.lock(donationId) : undefined;
    if (gift === undefined) throw generalErrors.NOT_FOUND();
    return gift;
  }

  private newRefund(actor: Actor, { donationId, reason }: RefundRequest, amount: number): DonationRefundEntity {
    return {
      ...{ id: newId<'DonationRefund'>(), donationId, amount, reason, state: 'REQUESTED' },
      ...{ requestedBy: actor.personId, requestedAt: this.clock.now() },
      ...{ approvedBy: null, approvedAt: null, paymentRefundId: null },
    };
  }
}

function requirePlanned({ goalPolicy }: DriveEntity, reason: DonationRefundReason): void {
  if (reason === 'GOAL_NOT_MET' && goalPolicy !== 'ALL_OR_NOTHING') throw fundsErrors.REFUND_REASON_NOT_PLANNED();
}
