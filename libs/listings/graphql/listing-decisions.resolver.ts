import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, type Actor } from '#platform';
import { AgreeToTerms } from '../app/agree-to-terms.js';
import { ResumeListing } from '../app/resume-listing.js';
import { RetireListing } from '../app/retire-listing.js';
import { ReviewListing } from '../app/review-listing.js';
import { SuspendListing } from '../app/suspend-listing.js';
import {
  AgreeToListingTermsInput,
  ResumeListingInput,
  RetireListingInput,
  ReviewListingInput,
  SuspendListingInput,
} from './listing-steps.inputs.js';
import { ListingType } from './listing.type.js';

/** Deciding about a listing, and ending it. */
@Resolver(() => ListingType)
export class ListingDecisionsResolver {
  constructor(
    private readonly review: ReviewListing,
    private readonly agree: AgreeToTerms,
    private readonly suspend: SuspendListing,
    private readonly resume: ResumeListing,
    private readonly retire: RetireListing,
  ) {}

  @Requires('listing.review')
  @Mutation(() => ListingType, { description: 'Approves terms, or sends them back. 审核服务项目' })
  reviewListing(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The review. 审核内容' }) { reason = null, ...review }: ReviewListingInput,
  ): Promise<ListingType> {
    return this.review.execute(actor, { ...review, reason });
  }

  @Requires('fund.manage')
  @Mutation(() => ListingType, { description: 'A fund agrees to bear what terms name it for. 基金同意承担' })
  agreeToListingTerms(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which terms, and which fund. 条款与基金' }) input: AgreeToListingTermsInput,
  ): Promise<ListingType> {
    return this.agree.execute(actor, input);
  }

  @Requires('listing.review')
  @Mutation(() => ListingType, { description: 'Suspends a listing. 暂停服务项目' })
  suspendListing(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and why. 服务项目与原因' }) input: SuspendListingInput,
  ): Promise<ListingType> {
    return this.suspend.execute(actor, input);
  }

  @Requires('listing.review')
  @Mutation(() => ListingType, { description: 'Lets a suspended listing go on. 恢复服务项目' })
  resumeListing(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 服务项目' }) { listingId }: ResumeListingInput,
  ): Promise<ListingType> {
    return this.resume.execute(actor, listingId);
  }

  @Requires('listing.manage')
  @Mutation(() => ListingType, { description: 'Ends a listing for good. 下架服务项目' })
  retireListing(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 服务项目' }) { listingId }: RetireListingInput,
  ): Promise<ListingType> {
    return this.retire.execute(actor, listingId);
  }
}
