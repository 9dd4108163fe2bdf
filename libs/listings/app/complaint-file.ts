import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import { ComplaintRepository } from '../data/complaint.repository.js';
import type { ComplaintEntity } from '../data/feedback.entities.js';
import type { ListingEntity } from '../data/listing.entities.js';
import { ListingRepository } from '../data/listing.repository.js';
import { ServiceOrderRepository } from '../data/service-order.repository.js';
import { feedbackErrors } from '../domain/feedback.errors.js';
import { isInvolved } from '../domain/order-rights.js';
import { ComplaintAccess } from './complaint-access.js';
import { FeedbackSeal } from './feedback-seal.js';

/** A complaint with the listing that it is about, both locked. */
export interface OpenedComplaint {
  readonly complaint: ComplaintEntity;
  readonly listing: ListingEntity;
}

/** Takes a complaint in hand to decide it: the listing is locked, then the complaint. */
@Injectable()
export class ComplaintFile {
  constructor(
    private readonly complaints: ComplaintRepository,
    private readonly orders: ServiceOrderRepository,
    private readonly listings: ListingRepository,
    private readonly access: ComplaintAccess,
    private readonly seal: FeedbackSeal,
  ) {}

  /** Throws NOT_FOUND for another station, COMPLAINT_NEEDS_ANOTHER_PERSON for who has a part in it. */
  async open(actor: Actor, complaintId: string): Promise<OpenedComplaint> {
    const seen = await this.complaints.find(complaintId);
    this.access.requireStation(actor, seen);
    const order = await this.orders.find(seen.orderId);
    if (order === undefined) throw generalErrors.NOT_FOUND();
    if (isInvolved(actor, order) || [seen.filedBy, seen.answeredBy].includes(actor.personId)) {
      throw feedbackErrors.COMPLAINT_NEEDS_ANOTHER_PERSON();
    }
    const listing = await this.listings.lock(seen.listingId);
    return { listing, complaint: await this.complaints.lock(complaintId) };
  }

  sealed(complaintId: string, reason: string): string {
    return this.seal.complaint(complaintId, 'reason', reason);
  }
}
