import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity } from '#identity';
import type { Actor } from '#platform';
import type { FindingEntity } from '../data/finding.entity.js';
import { FindingRepository } from '../data/finding.repository.js';
import type { ReviewEntity } from '../data/review.entity.js';
import { ReviewRepository } from '../data/review.repository.js';
import { undecided, type ReviewState } from '../domain/review.states.js';
import { mayReview } from './decide-review.js';

/** A review with what was found. */
export interface ReviewView extends ReviewEntity {
  findings: FindingEntity[];
}

/** Reading reviews: one's own with the reasons, and the work list of those who review. */
@Injectable()
export class ReadReviews {
  constructor(
    private readonly reviews: ReviewRepository,
    private readonly findings: FindingRepository,
    private readonly identity: Identity,
  ) {}

  /** Of one's own record, or of a region in which the actor reviews. NOT_FOUND. */
  async one(actor: Actor, reviewId: string): Promise<ReviewView> {
    const review = await this.reviews.find(reviewId);
    if (!review) throw generalErrors.NOT_FOUND();
    const own = review.personId === actor.personId;
    if (!own && !mayReview(actor, review.regionPath)) throw generalErrors.NOT_FOUND();
    const [view] = await this.withFindings(actor, [review]);
    if (!view) throw generalErrors.NOT_FOUND();
    return view;
  }

  /** Newest first. */
  async mine(actor: Actor, afterId: string | null, limit: number): Promise<ReviewView[]> {
    return this.withFindings(actor, await this.reviews.pageOfPerson(actor.personId, afterId, limit));
  }

  /** Undecided ones unless other states are asked for, oldest first. NOT_FOUND for a region in which the actor has no say. */
  async workList(
    actor: Actor,
    { regionId, states }: { regionId?: string | null; states?: readonly ReviewState[] | null },
    afterId: string | null,
    limit: number,
  ): Promise<ReviewView[]> {
    const paths = await this.pathsOf(actor, regionId ?? null);
    return this.withFindings(actor, await this.reviews.page(paths, states ?? undecided, afterId, limit));
  }

  private async pathsOf(actor: Actor, regionId: string | null): Promise<readonly string[]> {
    if (regionId === null) return actor.regionPaths('record.review');
    await this.identity.requireInRegions(actor, 'record.review', [regionId]);
    const region = (await this.identity.regions([regionId])).get(regionId);
    return region ? [region.path] : [];
  }

  /** The evidence may name other records and handlers: it is shown to who reviews, not to the volunteer. */
  private async withFindings(actor: Actor, reviews: ReviewEntity[]): Promise<ReviewView[]> {
    const found = await this.findings.ofRecords(reviews.map(({ recordId }) => recordId));
    return reviews.map((review) => {
      const findings = found.get(review.recordId) ?? [];
      const own = review.personId === actor.personId;
      return { ...review, findings: own ? findings.map((one) => ({ ...one, evidence: {} })) : findings };
    });
  }
}
