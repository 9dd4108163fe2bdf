import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, Public, Requires, type Actor } from '#platform';
import { ConfirmAwards } from '../app/confirm-awards.js';
import { NoticeQueries } from '../app/notice-queries.js';
import { PublishNotice } from '../app/publish-notice.js';
import { RecheckRanking } from '../app/recheck-ranking.js';
import { RoundBundles } from '../app/round-bundles.js';
import { ConfirmAwardsInput, PublishNoticeInput, RecheckRankingInput } from './notice.inputs.js';
import { RoundBundleType, VentureNoticeType } from './notice.type.js';
import { VentureRoundType } from './round.type.js';

/** Notices: published and confirmed by the charity that runs the round, read by everybody. */
@Resolver(() => VentureNoticeType)
export class NoticeResolver {
  constructor(
    private readonly queries: NoticeQueries,
    private readonly bundles: RoundBundles,
    private readonly rechecking: RecheckRanking,
    private readonly publishing: PublishNotice,
    private readonly confirming: ConfirmAwards,
  ) {}

  @Public()
  @Query(() => VentureNoticeType, { description: 'The notice of a round. 公示' })
  ventureNotice(@IdArg('roundId', 'The round. 轮次编号') roundId: string): Promise<VentureNoticeType> {
    return this.queries.page(roundId);
  }

  @Public()
  @Query(() => RoundBundleType, { description: 'The file by which anybody recomputes a round. 复算文件' })
  roundBundle(@IdArg('roundId', 'The round. 轮次编号') roundId: string): Promise<RoundBundleType> {
    return this.bundles.of(roundId);
  }

  @Requires('ventures.check')
  @Mutation(() => VentureRoundType, {
    description: 'Computes the ranking anew as the second person, where the rules ask for it. 复核评审结果',
  })
  recheckRanking(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which round. 轮次' }) input: RecheckRankingInput,
  ): Promise<VentureRoundType> {
    return this.rechecking.execute(actor, input);
  }

  @Requires('ventures.manage')
  @Mutation(() => VentureNoticeType, { description: 'Decides the awards and publishes them. 发布公示' })
  async publishNotice(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which round. 轮次' }) input: PublishNoticeInput,
  ): Promise<VentureNoticeType> {
    return this.queries.page((await this.publishing.execute(actor, input)).id);
  }

  @Requires('ventures.manage')
  @Mutation(() => VentureNoticeType, { description: 'Confirms awards whose notice has ended. 确认立项' })
  async confirmAwards(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which round, which awards. 轮次与项目' }) input: ConfirmAwardsInput,
  ): Promise<VentureNoticeType> {
    return this.queries.page((await this.confirming.execute(actor, input)).id);
  }
}
