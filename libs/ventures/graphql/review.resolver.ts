import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, keysetPage, SignedIn, type Actor, type Page } from '#platform';
import { ReviewQueries } from '../app/review-queries.js';
import { SubmitScore } from '../app/submit-score.js';
import { idAfter, idCursor } from './id-page.js';
import { ReviewsArgs, SubmitScoreInput } from './panel.inputs.js';
import { ReviewConnection, ReviewType } from './panel.type.js';

/** What an expert has to review. */
@Resolver(() => ReviewType)
export class ReviewResolver {
  constructor(
    private readonly queries: ReviewQueries,
    private readonly submitting: SubmitScore,
  ) {}

  @SignedIn()
  @Query(() => ReviewConnection, { description: 'Your own reviews as an expert, newest first. 我的评审任务' })
  async ventureReviews(
    @CurrentActor() actor: Actor,
    @Args() { first, after, ...filter }: ReviewsArgs,
  ): Promise<Page<ReviewType>> {
    return keysetPage(await this.queries.page(actor, filter, idAfter(after), first + 1), first, idCursor, after);
  }

  @SignedIn()
  @Mutation(() => ReviewType, {
    description: 'Hands in your sheet: once, and sealed until the round is ranked. 提交评分',
  })
  submitScore(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Review and marks. 评审与评分' }) input: SubmitScoreInput,
  ): Promise<ReviewType> {
    return this.submitting.execute(actor, input);
  }
}
