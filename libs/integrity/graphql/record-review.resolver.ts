import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { decodeCursor, encodeCursor, generalErrors } from '#kernel';
import {
  CurrentActor,
  CursorScalar,
  Feed,
  FeedSubscription,
  feedSubscription,
  keysetPage,
  PageArgs,
  Requires,
  SignedIn,
  type Actor,
  type Page,
} from '#platform';
import { AnswerReview } from '../app/answer-review.js';
import { DecideReview } from '../app/decide-review.js';
import { ReadReviews, type ReviewView } from '../app/read-reviews.js';
import { AnswerRecordReviewInput, DecideRecordReviewInput, RecordReviewsArgs } from './record-review.input.js';
import { RecordReviewChangeType, RecordReviewConnection, RecordReviewType } from './record-review.type.js';
import { shownReview } from './shown-review.js';

/** Reviews of frozen records, for the volunteer and for who reviews. */
@Resolver(() => RecordReviewType)
export class RecordReviewResolver {
  constructor(
    private readonly reviews: ReadReviews,
    private readonly answer: AnswerReview,
    private readonly decide: DecideReview,
    private readonly feed: Feed,
  ) {}

  /** The work list of a station. */
  @Query(() => RecordReviewConnection, {
    description: 'Reviews of the regions I review, oldest first; undecided ones by default. 核查工作列表',
  })
  @Requires('record.review')
  async recordReviews(@CurrentActor() actor: Actor, @Args() args: RecordReviewsArgs): Promise<Page<RecordReviewType>> {
    return pageOf(await this.reviews.workList(actor, args, idAfter(args.after), args.first + 1), args);
  }

  /** With the reasons. */
  @Query(() => RecordReviewConnection, { description: 'Reviews of my own records, newest first. 我的核查' })
  @SignedIn()
  async myRecordReviews(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<Page<RecordReviewType>> {
    return pageOf(await this.reviews.mine(actor, idAfter(args.after), args.first + 1), args);
  }

  /** Once, before it is decided. */
  @Mutation(() => RecordReviewType, { description: 'Answers the review of my record. 提交说明' })
  @SignedIn()
  async answerRecordReview(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What I say. 说明' }) input: AnswerRecordReviewInput,
  ): Promise<RecordReviewType> {
    return shownReview(await this.reviews.one(actor, await this.answer.execute(actor, input)));
  }

  /** Never who ordered, served, recorded or confirmed the service. */
  @Mutation(() => RecordReviewType, { description: 'Decides about a frozen record. 处理核查' })
  @Requires('record.review')
  async decideRecordReview(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Decision. 结论' }) input: DecideRecordReviewInput,
  ): Promise<RecordReviewType> {
    return shownReview(await this.reviews.one(actor, await this.decide.execute(actor, input)));
  }

  /** From the freezing on. */
  @SignedIn()
  @FeedSubscription(() => RecordReviewChangeType, {
    name: 'myRecordReviewChanged',
    description: 'Tells me when a record of mine is frozen or its review changes: what was missed first. 核查变动通知',
  })
  myRecordReviewChanged(
    @CurrentActor() actor: Actor,
    @Args('after', { type: () => CursorScalar, nullable: true, description: 'Go on after this event. 从此游标之后' })
    after?: string,
  ): AsyncIterableIterator<unknown> | Promise<AsyncIterableIterator<unknown>> {
    return feedSubscription(this.feed, [`person:${actor.personId}:reviews`], after, async (event, operation) => {
      if (!operation.actor) throw generalErrors.UNAUTHENTICATED();
      const { reviewId } = event.payload as { reviewId: string };
      return { cursor: event.cursor, review: shownReview(await this.reviews.one(operation.actor, reviewId)) };
    });
  }
}

/** Lists are ordered by id, which is ordered by time. Throws BAD_USER_INPUT for another cursor. */
const idAfter = (after: string | null | undefined): string | null => (after ? decodeCursor(after, ['id'])[0] : null);

const pageOf = (rows: ReviewView[], { first, after }: PageArgs): Page<RecordReviewType> =>
  keysetPage(rows.map(shownReview), first, ({ id }) => encodeCursor([id]), after);
