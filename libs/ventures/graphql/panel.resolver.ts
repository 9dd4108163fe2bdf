import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, OptionalActor, Public, Requires, SignedIn, type Actor } from '#platform';
import { AddRoundExperts } from '../app/add-round-experts.js';
import { DeclareConflict } from '../app/declare-conflict.js';
import { DrawPanel } from '../app/draw-panel.js';
import { PanelQueries } from '../app/panel-queries.js';
import { RankRound } from '../app/rank-round.js';
import { RankingQueries } from '../app/ranking-queries.js';
import { AddRoundExpertsInput, DeclareConflictInput, DrawPanelInput, RankRoundInput } from './panel.inputs.js';
import { BallotChoiceType, ConflictDeclarationType, RankedApplicationType } from './panel.type.js';
import { VentureRoundType } from './round.type.js';

/** From the list of experts to the ranking. */
@Resolver()
export class PanelResolver {
  constructor(
    private readonly queries: PanelQueries,
    private readonly rankings: RankingQueries,
    private readonly adding: AddRoundExperts,
    private readonly declaring: DeclareConflict,
    private readonly drawing: DrawPanel,
    private readonly ranking: RankRound,
  ) {}

  @Public()
  @Query(() => [RankedApplicationType], {
    description:
      'The ranking of a round, the first place first: sealed until it is ranked, public with the notice. 评审排名',
  })
  ventureRanking(
    @OptionalActor() actor: Actor | undefined,
    @IdArg('roundId', 'The round. 轮次编号') roundId: string,
  ): Promise<RankedApplicationType[]> {
    return this.rankings.ofRound(actor, roundId);
  }

  @SignedIn()
  @Query(() => [BallotChoiceType], {
    description:
      'After the close, what you may have to declare a conflict with, as an expert or as staff. 待申明回避的项目',
  })
  ventureConflictsToDeclare(
    @CurrentActor() actor: Actor,
    @IdArg('roundId', 'The round. 轮次编号') roundId: string,
  ): Promise<BallotChoiceType[]> {
    return this.queries.toDeclare(actor, roundId);
  }

  @Requires('ventures.manage')
  @Mutation(() => VentureRoundType, { description: 'Takes experts into a round, before its close. 确定本轮专家' })
  addRoundExperts(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Round and experts. 轮次与专家' }) input: AddRoundExpertsInput,
  ): Promise<VentureRoundType> {
    return this.adding.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => ConflictDeclarationType, {
    description: 'Declares a conflict; a review that had begun ends. 申明回避',
  })
  declareConflict(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'With what, and why. 项目与事由' }) input: DeclareConflictInput,
  ): Promise<ConflictDeclarationType> {
    return this.declaring.execute(actor, input);
  }

  @Requires('ventures.manage')
  @Mutation(() => VentureRoundType, {
    description: 'Draws the panel and assigns all reviews from the seed. 评审组抽签',
  })
  drawPanel(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Round and public value. 轮次与公开随机值' }) input: DrawPanelInput,
  ): Promise<VentureRoundType> {
    return this.drawing.execute(actor, input);
  }

  @Requires('ventures.manage')
  @Mutation(() => VentureRoundType, { description: 'Opens all sheets and ballots at once, and ranks. 评审排名' })
  rankRound(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which round. 轮次' }) input: RankRoundInput,
  ): Promise<VentureRoundType> {
    return this.ranking.execute(actor, input);
  }
}
