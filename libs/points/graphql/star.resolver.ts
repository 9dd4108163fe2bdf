import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, keysetPage, Requires, SignedIn, type Actor, type Page } from '#platform';
import { ApplyForStar } from '../app/apply-for-star.js';
import { DecideStar } from '../app/decide-star.js';
import { StarQueries } from '../app/star-queries.js';
import { WithdrawStar } from '../app/withdraw-star.js';
import type { StarLadder } from '../domain/star-ladder.js';
import { idAfter, idCursor } from './id-page.js';
import { ApplyForStarInput, DecideStarInput, StarApplicationsArgs } from './star.input.js';
import { MyStarsType, StarApplicationConnection, StarApplicationType } from './star.type.js';

/** Stars: application, review, and where one stands. */
@Resolver(() => StarApplicationType)
export class StarResolver {
  constructor(
    private readonly apply: ApplyForStar,
    private readonly decide: DecideStar,
    private readonly withdraw: WithdrawStar,
    private readonly queries: StarQueries,
  ) {}

  @SignedIn()
  @Query(() => MyStarsType, { description: 'Where I stand on the ladder of stars. 我的星级' })
  async myStars(@CurrentActor() actor: Actor): Promise<Omit<MyStarsType, 'ladder'> & { ladder: StarLadder }> {
    const { counted, ...mine } = await this.queries.mine(actor);
    const { SIGNED: signed, BACKFILLED: backfilled, PAPER: paper } = counted.minutes;
    return { ...mine, pointsEarned: counted.points, minutes: { signed, backfilled, paper } };
  }

  @Requires('star.review')
  @Query(() => StarApplicationConnection, { description: 'Applications of my regions, newest first. 星级申请列表' })
  async starApplications(
    @CurrentActor() actor: Actor,
    @Args() { state, first, after }: StarApplicationsArgs,
  ): Promise<Page<StarApplicationType>> {
    const rows = await this.queries.list(actor, { state: state ?? undefined, afterId: idAfter(after) }, first + 1);
    return keysetPage(rows, first, idCursor, after);
  }

  @SignedIn()
  @Mutation(() => StarApplicationType, { description: 'Applies for a star. 申请星级' })
  async applyForStar(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which star. 星级' }) input: ApplyForStarInput,
  ): Promise<StarApplicationType> {
    return this.apply.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => StarApplicationType, { description: 'Takes my application back. 撤回星级申请' })
  async withdrawStarApplication(
    @CurrentActor() actor: Actor,
    @IdArg('applicationId', 'Application. 星级申请') applicationId: string,
  ): Promise<StarApplicationType> {
    return this.withdraw.execute(actor, applicationId);
  }

  @Requires('star.review')
  @Mutation(() => StarApplicationType, {
    description: 'Reviews an application; approved, it goes on public notice. 审核星级',
  })
  async decideStarApplication(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Outcome. 结论' }) input: DecideStarInput,
  ): Promise<StarApplicationType> {
    return this.decide.execute(actor, input);
  }
}
