import { Injectable } from '@nestjs/common';
import { businessDate } from '#kernel';
import { isWithin } from '#identity';
import type { Actor } from '#platform';
import { ComplaintRepository, type ComplaintFilter } from '../data/complaint.repository.js';
import type { ComplaintEntity, RatingEntity } from '../data/feedback.entities.js';
import { ListingRepository } from '../data/listing.repository.js';
import { RatingRepository } from '../data/rating.repository.js';
import { ComplaintAccess } from './complaint-access.js';
import { FeedbackSeal, type ComplaintTexts } from './feedback-seal.js';

/** A complaint with its texts, for who has a part in it. */
export type ShownComplaint = ComplaintEntity & ComplaintTexts;

/** A rating as somebody sees it: who gave it is told to nobody, what he wrote to provider and station. */
export interface ShownRating {
  readonly id: string;
  readonly stars: number;
  readonly ratedOn: string;
  readonly comment: string | null;
}

/** Reading complaints and ratings (查询投诉与评价). */
@Injectable()
export class FeedbackQueries {
  constructor(
    private readonly complaints: ComplaintRepository,
    private readonly given: RatingRepository,
    private readonly listings: ListingRepository,
    private readonly access: ComplaintAccess,
    private readonly seal: FeedbackSeal,
  ) {}

  /** One, for who filed it, its provider and its station. Throws NOT_FOUND. */
  async complaint(actor: Actor, id: string): Promise<ShownComplaint> {
    const complaint = await this.complaints.find(id);
    this.access.requireSeen(actor, complaint);
    return this.shown(complaint);
  }

  /** All that the actor has a part in, newest first. */
  async page(actor: Actor, filter: ComplaintFilter, afterId: string | null, limit: number): Promise<ShownComplaint[]> {
    const rows = await this.complaints.page(this.access.scope(actor), filter, afterId, limit);
    return rows.map((row) => this.shown(row));
  }

  /** Throws NOT_FOUND for whoever does not decide complaints of a region. */
  async requireBoard(actor: Actor, regionId: string): Promise<void> {
    await this.access.requireBoard(actor, regionId);
  }

  /** A complaint as a region's board shows it now; authorised anew. */
  async onBoard(actor: Actor | undefined, regionId: string, id: string): Promise<ShownComplaint> {
    return this.complaint(await this.access.requireBoard(actor, regionId), id);
  }

  /** With its texts, for somebody who was found to have a part in it. */
  shown(complaint: ComplaintEntity): ShownComplaint {
    return { ...complaint, ...this.seal.opened(complaint) };
  }

  /** Ratings of a listing, newest order first; none for a listing that nobody knows. */
  async ratings(actor: Actor, listingId: string, afterId: string | null, limit: number): Promise<ShownRating[]> {
    const listing = await this.listings.find(listingId);
    if (listing === undefined) return [];
    const { organisationIds, paths } = this.access.scope(actor);
    const entitled = organisationIds.includes(listing.organisationId) || isWithin(listing.regionPath, paths);
    const rows = await this.given.page(listingId, afterId, limit);
    return rows.map((row) => this.shownRating(row, entitled));
  }

  /** A rating as its giver reads it. */
  shownRating(rating: RatingEntity, entitled: boolean): ShownRating {
    const { id, stars, ratedAt } = rating;
    const comment = entitled ? this.seal.openedComment(rating) : null;
    return { id, stars, ratedOn: businessDate(ratedAt), comment };
  }

  /** Stars by the id of the order that was rated. One query. */
  async starsOf(orderIds: readonly string[]): Promise<Map<string, number>> {
    const ratings = await this.given.ofOrders(orderIds);
    return new Map([...ratings].map(([id, { stars }]) => [id, stars]));
  }
}
