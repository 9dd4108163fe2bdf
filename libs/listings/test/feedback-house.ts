import { newId } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import { FileComplaint } from '../app/file-complaint.js';
import { RateServiceOrder } from '../app/rate-service-order.js';
import type { ComplaintEntity, RatingEntity } from '../data/feedback.entities.js';
import type { ListingEntity } from '../data/listing.entities.js';
import { ListingRepository } from '../data/listing.repository.js';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { ServiceOrderRepository } from '../data/service-order.repository.js';
import { SpaceHouse } from './space-house.js';

/** A house with a listing on offer and orders of it that were served. */
export class FeedbackHouse extends SpaceHouse {
  /** A listing that three upheld complaints, or as many as told, suspend. */
  async listing(organisationId: string, complaintLimit = 3): Promise<ListingEntity> {
    const [id, termsId, now] = [newId<'Listing'>(), newId<'ListingTerms'>(), this.context.clock.now()];
    const regionPath = this.paths.get(this.community) ?? '';
    const shown = { title: '爱心午餐', field: 'MEALS', place: 'SPACE', regionId: this.community } as const;
    const point = { longitudeUnits: 10_629_000, latitudeUnits: 3_223_000 };
    const listing: ListingEntity = {
      ...{ id, providerId: newId<'Provider'>(), organisationId, state: 'PUBLISHED', termsId, approvedTermsId: termsId },
      ...{ ...shown, ...point, regionPath, ratingSum: 0, ratingCount: 0, ratingMean: 0, upheldComplaints: 0 },
      ...{ createdBy: newId(), createdAt: now, submittedBy: null, reviewedBy: null, publishedAt: now, reason: null },
    };
    const terms = {
      ...{
        id: termsId,
        listingId: id,
        version: 1,
        ...shown,
        ...point,
        description: '一荤两素',
        address: '兴旺路 8 号',
      },
      ...{ spaceId: null, unitCost: 1_200, prices: [], fundId: null, purposeId: null, pointsPrice: null },
      ...{ pointsPlaces: 0, pointsFundId: null, pointsPurposeId: null, cancellation: [], complaintLimit },
      ...{ graceMinutes: null, ordersPerPerson: null },
      ...{ createdBy: newId(), createdAt: now },
    };
    const listings = this.context.get(ListingRepository);
    await this.context.get(UnitOfWork).run(async () => {
      await listings.add(listing);
      await listings.addTerms({ terms, prices: [], areas: [] });
    });
    return listing;
  }

  /** An order that its guest confirmed an hour ago; `change` overrides any column. */
  async order(
    guest: Actor,
    listing: ListingEntity,
    change: Partial<ServiceOrderEntity> = {},
  ): Promise<ServiceOrderEntity> {
    const hoursAgo = (hours: number): Date => new Date(this.context.clock.now().getTime() - hours * 3_600_000);
    const order: ServiceOrderEntity = {
      ...{ id: newId<'ServiceOrder'>(), listingId: listing.id, termsId: listing.termsId, slotId: newId() },
      ...{ providerId: listing.providerId, organisationId: listing.organisationId, personId: guest.personId },
      ...{ orderedBy: guest.personId, regionId: this.community, regionPath: this.paths.get(this.community) ?? '' },
      ...{ channel: 'APP', paidBy: 'MONEY', state: 'CONFIRMED', cost: 1_200, fee: 1_200, subsidy: 0, points: 0 },
      ...{ vendorFundId: newId(), fundId: null, purposeId: null, reservationId: null, paymentId: null },
      ...{ pointsHoldId: null, feePaid: 1_200, feeKept: 1_200, feeReturned: 0, subsidySpent: 0, pointsKept: 0 },
      ...{ feeDisputedAt: null },
      ...{ orderedOn: '2026-03-01', startsAt: hoursAgo(4), endsAt: hoursAgo(3), orderedAt: hoursAgo(20) },
      ...{ acceptedAt: hoursAgo(19), scheduledFor: null, reportedAt: hoursAgo(3), reportedBy: null, proof: 'CODE' },
      ...{ confirmedBy: guest.personId, confirmedAt: hoursAgo(1), endReason: null, closedAt: hoursAgo(1) },
      ...{ settlementId: null, settledAt: null, dueAt: null },
      ...change,
    };
    await this.context.get(UnitOfWork).run(() => this.context.get(ServiceOrderRepository).add(order));
    return order;
  }

  complain(actor: Actor, orderId: string, idempotencyKey = newId()): Promise<ComplaintEntity> {
    const input = { orderId, subject: 'QUALITY' as const, text: '饭菜是凉的', idempotencyKey };
    return this.context.get(FileComplaint).execute(actor, input);
  }

  rate(actor: Actor, orderId: string, stars: number, idempotencyKey = newId()): Promise<RatingEntity> {
    return this.context.get(RateServiceOrder).execute(actor, { orderId, stars, comment: '热乎', idempotencyKey });
  }

  async listingNow(id: string): Promise<ListingEntity | undefined> {
    return this.context.get(ListingRepository).find(id);
  }
}
